import type { Locator, Page } from '@playwright/test';
import type { MadeFile } from '../support/made-files.ts';

export type SignAnswers = {
  readonly number: string;
  readonly day: string;
  readonly scan: MadeFile;
};

/** One paper: its next step and its fields beside its real pages. */
export class PaperDesk {
  readonly title: Locator;
  readonly sheet: Locator;
  readonly pages: Locator;
  readonly issued: Locator;
  readonly scan: Locator;
  readonly signForm: Locator;
  /** What stands about the form beside the pages. */
  readonly form: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    const preview = page.getByRole('region', { name: 'Bản đang xem' });
    this.title = page.getByRole('main').getByRole('heading', { level: 1 });
    this.sheet = preview.getByRole('region', { name: /^Nội dung trang/ });
    this.pages = preview.getByText(/^Trang \d+\/\d+$/);
    this.issued = preview.getByRole('radio', { name: 'Bản đã ban hành' });
    this.scan = preview.getByRole('radio', { name: 'Bản quét đã ký' });
    this.form = preview.getByText(/^Thể thức: /);
    this.signForm = page.getByRole('form', { name: 'Ghi số, ngày và bản ký' });
  }

  told(words: string | RegExp): Locator {
    return this.page.getByRole('main').getByText(words);
  }

  /** The breach of form that is told under this rule. */
  breach(rule: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: rule });
  }

  async nextPage(): Promise<void> {
    const preview = this.page.getByRole('region', { name: 'Bản đang xem' });
    await preview.getByRole('button', { name: 'Trang sau' }).click();
  }

  async make(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lập văn bản', exact: true }).click();
  }

  async sign({ number, day, scan }: SignAnswers): Promise<void> {
    await this.signForm.getByRole('textbox', { name: 'Số' }).fill(number);
    await this.signForm.getByRole('textbox', { name: 'Ngày' }).fill(day);
    const asked = this.page.waitForEvent('filechooser');
    await this.signForm.getByRole('button', { name: 'Chọn tệp' }).click();
    await (await asked).setFiles(scan);
    await this.signForm.getByRole('button', { name: 'Ghi và giữ nguyên văn bản' }).click();
  }
}
