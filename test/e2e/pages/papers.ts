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
    this.table = page.getByRole('main').getByRole('table');
  }

  row(name: string | RegExp): Locator {
    return this.table.getByRole('row').filter({ hasText: name });
  }

  async open(name: string | RegExp): Promise<void> {
    await this.row(name).getByRole('rowheader').getByRole('link').click();
  }

  /** The bytes of one file, as the browser saves them. */
  async download(name: string, format: Format): Promise<Buffer> {
    const saved = this.page.waitForEvent('download');
    await this.row(name).getByRole('link', { name: new RegExp(`dạng ${format}`) }).click();
    return readFile(await (await saved).path());
  }
}
