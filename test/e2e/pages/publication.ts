import type { Locator, Page } from '@playwright/test';

/** How the draft report was made public. */
export class Publication {
  readonly broadcasts: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.broadcasts = page.getByRole('table', { name: 'Phát thanh trên loa' });
  }

  async removeBroadcast(day: string): Promise<void> {
    await this.broadcasts.getByRole('button', { name: day }).click();
  }

  async addBroadcast(day: string): Promise<void> {
    const form = this.page
      .locator('form')
      .filter({ has: this.page.getByRole('button', { name: 'Thêm lần phát' }) });
    await form.getByRole('textbox', { name: 'Ngày phát' }).fill(day);
    await form.getByRole('button', { name: 'Thêm lần phát' }).click();
  }
}
