import type { Locator, Page } from '@playwright/test';

/** The sheet with the values a field has had. */
export class KeptHistory {
  readonly sheet: Locator;
  readonly lines: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('dialog', { name: /^Lịch sử/ });
    this.lines = this.sheet.getByRole('list', { name: 'Các giá trị đã có' }).getByRole('listitem');
  }

  async open(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Lịch sử: ${name}` }).click();
  }

  async restore(value: string): Promise<void> {
    await this.sheet
      .getByRole('button', { name: `Khôi phục giá trị này: ${value}`, exact: true })
      .click();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }
}
