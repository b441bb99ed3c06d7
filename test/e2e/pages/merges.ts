import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { MadeFile } from '../support/made-files.ts';

/** Giao việc, ghép việc: files out, files in, what both wrote, what was merged. */
export class Merges {
  readonly preview: Locator;
  readonly apply: Locator;
  readonly conflicts: Locator;
  readonly list: Locator;
  readonly report: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.preview = page.getByRole('region', { name: /^Xem trước: / });
    this.apply = this.preview.getByRole('button', { name: 'Ghép vào' });
    this.conflicts = page.getByRole('region', { name: 'Hai bên cùng sửa một chỗ' });
    this.list = page.getByRole('table', { name: 'Các lần ghép' });
    this.report = page.getByRole('dialog', { name: 'Xem từng mục' });
  }

  /** The file of these indicators, as the browser saves it. */
  async handOut(codes: string, recipient: string): Promise<Buffer> {
    await this.page.getByRole('textbox', { name: 'Chỉ tiêu' }).fill(codes);
    await this.page.getByRole('textbox', { name: 'Giao cho' }).fill(recipient);
    return this.saved(this.page.getByRole('button', { name: 'Lập tệp' }));
  }

  async take(file: MadeFile): Promise<void> {
    await this.page.getByLabel('Chọn tệp nhận về').first().setInputFiles(file);
    await this.preview.waitFor();
  }

  async choose(officer: string): Promise<void> {
    const name = new RegExp(`^Dùng giá trị này, của ${officer}`);
    await this.conflicts.getByRole('button', { name }).click();
  }

  async print(): Promise<Buffer> {
    return this.saved(this.list.getByRole('button', { name: /^Lập biên bản/ }));
  }

  async undoAll(): Promise<void> {
    await this.list.getByRole('button', { name: /^Hoàn tác cả lần ghép/ }).click();
  }

  private async saved(button: Locator): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return readFile(await download.path());
  }
}
