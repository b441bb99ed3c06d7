import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The page on which a paper is laid out in Word. */
export class WordTemplate {
  readonly use: Locator;
  readonly compared: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.use = this.button('Dùng mẫu Word này');
    this.compared = page.getByRole('region', { name: 'Bản Word vừa thử, so với bản PDF' });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  told(words: string | RegExp): Locator {
    return this.page.getByRole('main').getByText(words);
  }

  /** Whether the office's own file makes the DOCX, and what waits. */
  get files(): Locator {
    return this.page.getByRole('region', { name: 'Tệp Word của đơn vị' });
  }

  /** The words that only one of DOCX and PDF has. */
  apart(of: 'Word' | 'PDF', words: string): Locator {
    return this.compared.getByRole('listitem').filter({ hasText: `${of} ${words}` });
  }

  async begin(): Promise<Uint8Array> {
    return this.saved(this.button('Tải bản Word để sửa'));
  }

  /** Each under a name of its own, which the page then shows. */
  async handIn(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: docxType, buffer: Buffer.from(bytes) };
    await this.page.getByLabel('Đưa tệp Word lại').setInputFiles(file);
    await this.button(`Tải về: ${name}`).waitFor();
  }

  async tryWith(dossier: string): Promise<void> {
    await this.page.getByLabel('Thử với số liệu của').selectOption({ label: dossier });
    await this.button('Dùng thử mẫu Word').click();
  }

  /** The file that a trial made. */
  async tried(): Promise<Uint8Array> {
    return this.saved(this.button('Tải bản Word vừa thử'));
  }

  private async saved(button: Locator): Promise<Uint8Array> {
    const download = this.page.waitForEvent('download');
    await button.click();
    return readFile(await (await download).path());
  }
}
