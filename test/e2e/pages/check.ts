import type { Locator, Page } from '@playwright/test';

/** The check before handing in. */
export class Check {
  readonly title: Locator;
  readonly filters: Locator;
  readonly lines: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1, name: 'Kiểm tra trước khi nộp' });
    this.filters = page.getByRole('search');
    this.lines = page.getByRole('main').getByRole('listitem');
  }

  group(severity: RegExp): Locator {
    return this.page.getByRole('region', { name: severity });
  }

  line(words: string | RegExp): Locator {
    return this.lines.filter({ hasText: words });
  }

  async find(words: string): Promise<void> {
    await this.filters.getByRole('textbox').fill(words);
  }

  async jumpTo(words: string): Promise<void> {
    await this.line(words).getByRole('link', { name: /^Sửa/ }).click();
  }
}
