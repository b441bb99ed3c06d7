import type { Locator, Page } from '@playwright/test';

/** What is asked and answered at an indicator, in the walk and in the list of work. */
export class Comments {
  readonly box: Locator;
  readonly send: Locator;
  readonly items: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.box = page.getByRole('textbox', { name: 'Thêm trao đổi' });
    this.send = page.getByRole('button', { name: 'Gửi trao đổi' });
    this.items = page.getByRole('region', { name: /trao đổi/i }).getByRole('listitem');
  }

  /** By keys alone: typed, sent with Ctrl Enter. */
  async write(words: string): Promise<void> {
    await this.box.fill(words);
    await this.page.keyboard.press('Control+Enter');
  }

  async settle(words: string): Promise<void> {
    await this.items
      .filter({ hasText: words })
      .getByRole('button', { name: /^Đã xong/ })
      .click();
  }

  async reopen(words: string): Promise<void> {
    await this.page.getByText(/^Đã xong \(\d+\)$/).click();
    await this.items
      .filter({ hasText: words })
      .getByRole('button', { name: /^Mở lại/ })
      .click();
  }
}
