import type { Locator, Page } from '@playwright/test';

/** The page of papers with own wording, and the desk on which one is written. */
export class Templates {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Mẫu văn bản' }).click();
  }

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ hasText: name });
  }

  async edit(name: string): Promise<void> {
    await this.page.getByRole('link', { name: `Sửa lời văn: ${name}`, exact: true }).click();
  }

  /** To the page on which a paper is laid out in Word. */
  async layOut(name: string): Promise<void> {
    await this.page.getByRole('link', { name: `Mẫu Word: ${name}`, exact: true }).click();
  }

  /** Downloads everything of the office's own as one file. */
  async share(): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.button('Xuất ra tệp').click();
    return (await download).path();
  }

  async take(file: string): Promise<void> {
    await this.page.getByLabel('Nhận từ tệp').setInputFiles(file);
  }

  text(): Locator {
    return this.page.getByRole('textbox', { name: 'Lời văn, mỗi dòng một đoạn' });
  }

  async replace(before: string, after: string): Promise<void> {
    const text = await this.text().inputValue();
    await this.text().fill(text.replace(before, after));
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async tryWith(dossier: string): Promise<void> {
    await this.page.getByLabel('Thử với số liệu của').selectOption({ label: dossier });
    await this.button('Dùng thử').click();
  }
}
