import type { Locator, Page } from '@playwright/test';

/** A table on its way into the dossier. */
export class ImportDesk {
  readonly apply: Locator;
  readonly headerRow: Locator;
  readonly known: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.apply = page.getByRole('button', { name: /^Nhập \d+ dòng$/ });
    this.headerRow = page.getByLabel('Dòng tiêu đề cột');
    this.known = page.getByText('Đã nhận ra mẫu bảng này');
  }

  /** From the list of dossiers, as one who uses the mouse. */
  async open(unit: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Hồ sơ', exact: true }).first().click();
    await this.page.getByRole('main').getByRole('link', { name: unit }).click();
    await this.page.getByRole('link', { name: /^Nhập từ Excel/ }).click();
  }

  async take(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await this.page.getByLabel('Tệp có bảng số liệu').setInputFiles(file);
  }

  async paste(block: string): Promise<void> {
    await this.page.getByLabel('Bảng dán vào').fill(block);
    await this.page.getByRole('button', { name: 'Đọc bảng đã dán' }).click();
  }

  column(letters: string): Locator {
    return this.page
      .getByRole('table', { name: 'Mỗi cột là gì' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${letters} `) }) });
  }

  async readAs(letters: string, encoding: string): Promise<void> {
    await this.page.getByLabel(`Bảng mã của cột ${letters}`).selectOption({ label: encoding });
  }

  row(code: string): Locator {
    return this.page
      .getByRole('table', { name: 'Sẽ thay đổi những gì' })
      .getByRole('row')
      .filter({
        has: this.page.getByRole('rowheader', {
          name: new RegExp(`^${code.replace('.', '\\.')} `),
        }),
      });
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  }

  told(words: string): Locator {
    return this.page.getByText(words);
  }
}
