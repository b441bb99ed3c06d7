import type { Locator, Page } from '@playwright/test';

/** What the verifying body writes about a dossier. */
export class Verification {
  readonly batch: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.batch = page.getByRole('textbox', { name: 'Trình cùng đợt' });
  }

  async begin(receivedOn: string): Promise<void> {
    const main = this.page.getByRole('main');
    await main.getByRole('textbox', { name: 'Ngày nhận hồ sơ' }).fill(receivedOn);
    await main.getByRole('button', { name: 'Bắt đầu ghi' }).click();
    await this.batch.waitFor();
  }

  async forwardAs(name: string): Promise<void> {
    await this.batch.fill(name);
    await this.batch.blur();
  }

  /** A whole criterion as the unit reported it. */
  async acceptCriterion(name: string, office: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    const form = this.page.getByRole('form', { name: 'Ghi như đơn vị báo cáo' });
    await form.getByLabel('Cơ quan thẩm tra tiêu chí này').fill(office);
    await form.getByRole('button', { name: 'Ghi như đơn vị báo cáo' }).click();
  }

  told(words: string | RegExp): Locator {
    return this.page.getByRole('main').getByText(words);
  }
}
