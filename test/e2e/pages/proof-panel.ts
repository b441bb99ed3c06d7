import type { Locator, Page } from '@playwright/test';
import type { MadeFile } from '../support/made-files.ts';

/** The right column of the walk. */
export class ProofPanel {
  readonly panel: Locator;
  readonly sheet: Locator;
  readonly photo: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('complementary', { name: 'Minh chứng của chỉ tiêu' });
    this.sheet = this.panel.getByRole('region', { name: /^Nội dung trang/ });
    this.photo = this.panel.getByRole('img', { name: /\.jpe?g$/ });
  }

  proof(words: string): Locator {
    return this.panel
      .getByRole('list', { name: 'Minh chứng đã gắn' })
      .getByRole('button', { name: words });
  }

  count(count: number): Locator {
    return this.panel.getByRole('heading', { name: `Minh chứng (${count})` });
  }

  /** By the button and the file dialog it opens. */
  async choose(file: MadeFile): Promise<void> {
    const asked = this.page.waitForEvent('filechooser');
    await this.panel.getByRole('button', { name: 'Chọn tệp' }).click();
    await (await asked).setFiles(file);
  }

  /** Dropped on the panel, as from a folder of the PC. */
  async drop({ name, mimeType, buffer }: MadeFile): Promise<void> {
    const held = await this.page.evaluateHandle(
      ({ base64, fileName, type }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], fileName, { type }));
        return transfer;
      },
      { base64: buffer.toString('base64'), fileName: name, type: mimeType },
    );
    const target = this.panel.getByRole('button', { name: 'Chọn tệp' });
    for (const event of ['dragenter', 'dragover', 'drop'])
      await target.dispatchEvent(event, { dataTransfer: held });
  }

  /** The sheet of describing that opens after a file was added. */
  get details(): Locator {
    return this.page.getByRole('dialog', { name: 'Minh chứng' });
  }

  async closeDetails(): Promise<void> {
    await this.details.getByRole('button', { name: 'Đóng' }).click();
    await this.details.waitFor({ state: 'hidden' });
  }

  async detach(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Gỡ', exact: true }).click();
  }
}
