import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

type Format = 'PDF' | 'Word' | 'Excel';

/** The papers of a dossier, each with its state. */
export class Papers {
  readonly makeAll: Locator;
  readonly table: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.makeAll = page.getByRole('button', { name: 'Lập tất cả' });
    this.table = page.getByRole('table', { name: 'Văn bản' });
  }

  row(name: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  async open(name: string): Promise<void> {
    await this.table.getByRole('link', { name, exact: true }).click();
  }

  /** The bytes of one file, as the browser saves them. */
  async download(name: string, format: Format): Promise<Buffer> {
    const saved = this.page.waitForEvent('download');
    await this.table.getByRole('link', { name: `Tải ${name} dạng ${format}` }).click();
    return readFile(await (await saved).path());
  }
}
