import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The pages Gói hồ sơ and Gói nhận được, as an officer and a council see them. */
export class PackageDesk {
  readonly done: Locator;
  readonly submissions: Locator;
  readonly received: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.done = page.getByRole('status').filter({ hasText: 'Đã lập và đọc lại toàn bộ gói' });
    this.submissions = page.getByRole('table', { name: 'Các gói đã lập' });
    this.received = page.getByRole('table', { name: 'Các gói đã nhận' });
  }

  async make(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lập gói hồ sơ' }).click();
  }

  async save(): Promise<Chosen> {
    const saved = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: /^Lưu / }).click();
    const download = await saved;
    const buffer = await readFile(await download.path());
    return { name: download.suggestedFilename(), mimeType: 'application/zip', buffer };
  }

  async handIn(day: string, to: string): Promise<void> {
    await this.submissions.getByRole('button', { name: 'Ghi đã nộp' }).first().click();
    const dialog = this.page.getByRole('dialog', { name: 'Ghi việc nộp gói hồ sơ' });
    await dialog.getByRole('textbox', { name: 'Ngày nộp' }).fill(day);
    await dialog.getByRole('textbox', { name: 'Nơi nhận' }).fill(to);
    await dialog.getByRole('textbox', { name: 'Nơi nhận' }).press('Tab');
    await dialog.getByRole('button', { name: 'Ghi đã nộp' }).click();
  }

  async choose(file: Chosen): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  async verify(): Promise<void> {
    await this.page.getByRole('button', { name: 'Kiểm tra gói' }).click();
  }

  async take(): Promise<void> {
    await this.page.getByRole('button', { name: 'Nhận gói' }).click();
  }

  told(words: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }
}
