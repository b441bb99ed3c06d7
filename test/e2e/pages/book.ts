import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The bound dossier: what would be in it, the button, and the file that came of it. */
export class Book {
  readonly done: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.done = page.getByRole('status').filter({ hasText: /^Đã đóng quyển: / });
  }

  async bind(): Promise<void> {
    await this.page.getByRole('button', { name: 'Đóng quyển hồ sơ' }).click();
  }

  async save(): Promise<Buffer> {
    const saved = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: 'Tải về' }).click();
    return readFile(await (await saved).path());
  }
}
