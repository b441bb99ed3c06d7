import type { Locator, Page } from '@playwright/test';

/** The desk where a set is typed: its lines on the left, the open one on the right. */
export class SetEditor {
  readonly outline: Locator;
  readonly faults: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.outline = page.getByRole('navigation', { name: 'Các dòng của bộ tiêu chí' });
    this.faults = page.getByRole('alert');
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  async openLine(name: string): Promise<void> {
    await this.outline.getByRole('button', { name }).click();
  }

  async addIndicator(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
  }
}
