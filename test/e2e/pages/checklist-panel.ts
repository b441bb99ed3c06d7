import type { Locator, Page } from '@playwright/test';
import type { MadeFile } from '../support/made-files.ts';

/** The required proofs above the proofs of an indicator. */
export class ChecklistPanel {
  readonly list: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('region', { name: 'Cần có' });
  }

  row(name: string): Locator {
    return this.list
      .getByRole('listitem')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  count(words: string): Locator {
    return this.list.getByRole('heading', { name: words });
  }

  /** A new file for exactly this paper, by the button of its entry. */
  async addFile(name: string, file: MadeFile): Promise<void> {
    const asked = this.page.waitForEvent('filechooser');
    await this.row(name).getByRole('button', { name: 'Thêm tệp' }).click();
    await (await asked).setFiles(file);
  }

  async press(name: string, button: string): Promise<void> {
    await this.row(name).getByRole('button', { name: button }).click();
  }

  /** The newer paper in the place of the one that is there. */
  async replace(
    name: string,
    file: MadeFile,
    paper: { number: string; issuedOn: string; expiresOn: string },
  ): Promise<void> {
    await this.press(name, 'Thay bằng bản mới');
    const dialog = this.page.getByRole('dialog');
    const asked = this.page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Chọn tệp' }).click();
    await (await asked).setFiles(file);
    await dialog.getByRole('textbox', { name: 'Số, ký hiệu' }).fill(paper.number);
    await this.day('Ngày ban hành', paper.issuedOn);
    await this.day('Hết hạn', paper.expiresOn);
    await dialog.getByRole('button', { name: 'Thay tệp' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  private async day(label: string, typed: string): Promise<void> {
    const field = this.page.getByRole('dialog').getByRole('textbox', { name: label });
    await field.fill(typed);
    await field.press('Tab');
  }
}
