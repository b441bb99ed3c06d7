import type { Locator, Page } from '@playwright/test';

/** What the province decided: the list, one of them, and its taking over into a dossier. */
export class Overlays {
  readonly drawer: Locator;
  readonly below: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.drawer = page.getByRole('dialog');
    this.below = this.drawer.getByRole('status');
  }

  async open(title: string | RegExp): Promise<void> {
    await this.page.evaluate(() => window.location.assign('#/overlays'));
    await this.page.getByRole('link', { name: title }).click();
  }

  /** Opens one indicator of the set from the list of all of them. */
  async choose(code: string): Promise<void> {
    await this.page.getByText('Tất cả', { exact: true }).click();
    await this.page
      .getByRole('button', { name: new RegExp(`^${code.replace('.', '\\.')} `) })
      .click();
  }

  async level(value: string, act: RegExp): Promise<void> {
    await this.drawer.getByRole('button', { name: 'Ghi mức của tỉnh' }).click();
    await this.drawer.getByRole('textbox', { name: 'Mức', exact: true }).fill(value);
    await this.drawer.getByRole('textbox', { name: 'Mức', exact: true }).press('Enter');
    await this.drawer.getByRole('combobox', { name: 'Văn bản' }).click();
    await this.page.getByRole('option', { name: act }).click();
  }

  async done(): Promise<void> {
    await this.drawer.getByRole('button', { name: 'Xong' }).click();
    await this.drawer.waitFor({ state: 'hidden' });
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lưu quy định của tỉnh' }).click();
  }

  /** Hands the overlay out and says what the file is called. */
  async handOut(): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Tải tệp trao đổi' }).click();
    return (await download).path();
  }

  async takeIn(path: string): Promise<void> {
    await this.page.evaluate(() => window.location.assign('#/overlays'));
    await this.page.getByLabel('Nhập tệp quy định').first().setInputFiles(path);
  }

  row(code: string): Locator {
    return this.page
      .getByRole('row')
      .filter({ hasText: new RegExp(`^${code.replace('.', '\\.')} `) });
  }
}
