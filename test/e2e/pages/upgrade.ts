import type { Locator, Page } from '@playwright/test';

/** Another text of a dossier's set: what it would change, and the answers to look at again since. */
export class Upgrade {
  readonly title: Locator;
  readonly preview: Locator;
  readonly review: Locator;
  readonly apply: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1, name: 'Đổi bản bộ tiêu chí' });
    this.preview = page.getByRole('region', { name: 'Chuyển sang bản khác' });
    this.review = page.getByRole('region', { name: 'Câu trả lời cần xem lại' });
    this.apply = page.getByRole('button', { name: 'Chuyển hồ sơ sang bản này' });
  }

  /** The row of an indicator in a list of answers to look at again. */
  row(list: Locator, code: string): Locator {
    return list.getByRole('row').filter({ hasText: new RegExp(`^${code.replace('.', '\\.')} `) });
  }

  async confirm(code: string): Promise<void> {
    await this.review.getByRole('button', { name: `Đã xem lại ${code}` }).click();
  }

  async openAnswer(code: string): Promise<void> {
    await this.review.getByRole('link', { name: code, exact: true }).click();
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
  }
}
