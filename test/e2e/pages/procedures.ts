import type { Locator, Page } from '@playwright/test';

/** The list of procedures, and the page on which one is filled. */
export class Procedures {
  readonly page: Page;
  readonly use: Locator;
  readonly faults: Locator;

  constructor(page: Page) {
    this.page = page;
    this.use = page.getByRole('button', { name: 'Dùng quy trình này' });
    this.faults = page.getByText(/chỗ phải sửa trước khi dùng/);
  }

  async edit(title: string): Promise<void> {
    await this.page.getByRole('link', { name: `Sửa quy trình: ${title}` }).click();
  }

  async open(part: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: 'Phần của quy trình' })
      .getByText(part, { exact: true })
      .click();
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name });
  }

  async choose(name: string, label: string): Promise<void> {
    await this.page.getByRole('combobox', { name, exact: true }).selectOption({ label });
  }

  /** What a rule can be asked of. */
  papers(): Locator {
    return this.page.getByRole('combobox', { name: 'Văn bản', exact: true });
  }

  steps(): Locator {
    return this.page.getByRole('list', { name: 'Các bước' }).locator('> li');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}
