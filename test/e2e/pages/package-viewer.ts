import { expect, type Locator, type Page } from '@playwright/test';

/** The page inside a package. */
export class PackageViewer {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  /** "criteria/17.3" */
  async goTo(place: string): Promise<void> {
    await this.page.goto(`${this.address}#${place}`);
  }

  section(name: string): Locator {
    const sections = this.page.getByRole('navigation', { name: 'Các phần của hồ sơ' });
    return sections.getByRole('link', { name });
  }

  get list(): Locator {
    return this.page.getByRole('navigation', { name: 'Danh sách tiêu chí, chỉ tiêu' });
  }

  get search(): Locator {
    return this.page.getByLabel('Tìm trong hồ sơ');
  }

  /** Codes of the indicators that a search leaves. */
  async found(query: string): Promise<readonly string[]> {
    await this.search.fill(query);
    return this.list.locator('.code').allTextContents();
  }

  get totals(): Locator {
    return this.page.locator('.totals');
  }

  get findings(): Locator {
    return this.page.locator('.finding');
  }

  async write(comment: string): Promise<void> {
    await this.page.getByLabel('Nội dung ý kiến').fill(comment);
    await this.page.getByRole('button', { name: 'Ghi ý kiến' }).click();
  }

  /** The file that goes back to the office. */
  async saveFindings(): Promise<{ readonly name: string; readonly path: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Lưu tệp ý kiến' }).click(),
    ]);
    return { name: download.suggestedFilename(), path: await download.path() };
  }

  async openFindings(text: string): Promise<void> {
    await this.page.getByLabel('Mở tệp ý kiến đã lưu').setInputFiles({
      name: 'y-kien.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  }

  async checkZip(file: string | Buffer): Promise<void> {
    const given =
      typeof file === 'string'
        ? file
        : { name: 'goi.zip', mimeType: 'application/zip', buffer: file };
    await this.page.getByLabel('Chọn tệp gói (.zip)').setInputFiles(given);
  }

  async checkFolder(folder: string): Promise<void> {
    await this.page.getByLabel('Chọn thư mục đã giải nén').setInputFiles(folder);
  }

  get outcome(): Locator {
    return this.page.locator('.result');
  }

  async expectProblem(path: string, words: string): Promise<void> {
    await expect(this.outcome.getByRole('row', { name: path })).toContainText(words);
  }
}
