import type { Locator, Page } from '@playwright/test';

type FileOfTest = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The criteria sets, one of them, and its comparison with the signed text. */
export class Library {
  readonly title: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('main').getByRole('heading', { level: 1 });
  }

  async open(title: string): Promise<void> {
    await this.page.getByRole('link', { name: title, exact: true }).click();
  }

  async takeIn(file: FileOfTest): Promise<void> {
    await this.page.getByLabel('Nhập bộ tiêu chí').first().setInputFiles(file);
  }

  async attach(file: FileOfTest): Promise<void> {
    await this.page.getByLabel('Thêm văn bản PDF').first().setInputFiles(file);
  }

  async compare(code: string): Promise<void> {
    const row = this.page.getByRole('row').filter({ hasText: code }).first();
    await row.getByRole('link', { name: 'Chưa đối chiếu với văn bản' }).click();
  }

  async chooseBefore(option: string): Promise<void> {
    await this.choose('Bản trước', option);
  }

  async chooseAfter(option: string): Promise<void> {
    await this.choose('Bản sau', option);
  }

  private async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  async correctName(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Sửa theo văn bản' }).click();
    await this.page.getByLabel('Nội dung chỉ tiêu').fill(name);
    await this.page.getByRole('button', { name: 'Lưu và ký đối chiếu' }).click();
  }
}
