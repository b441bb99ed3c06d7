import type { Locator, Page } from '@playwright/test';
import type { MadeFile } from '../support/made-files.ts';

/** The rows of a decision's annex, gone through one by one. */
export class Annex {
  readonly rows: Locator;
  readonly current: Locator;
  readonly state: Locator;
  readonly take: Locator;
  readonly finish: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.rows = page
      .getByRole('navigation', { name: 'Các dòng của phụ lục' })
      .getByRole('listitem');
    this.current = page.getByRole('region', { name: /^Bảng \d+, dòng \d+/ });
    this.state = page.getByRole('status').filter({ hasText: 'xác nhận' });
    this.take = this.current.getByRole('button', { name: 'Xác nhận dòng này' });
    this.finish = page.getByRole('button', { name: /^Sang bước soạn/ });
  }

  async choose(file: MadeFile): Promise<void> {
    await this.page.getByLabel('Chọn tệp Word của quyết định').first().setInputFiles(file);
  }

  field(label: string): Locator {
    return this.current.getByRole('textbox', { name: label });
  }
}
