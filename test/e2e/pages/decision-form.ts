import type { Locator, Page } from '@playwright/test';

export type DecisionAnswers = {
  readonly level: string;
  readonly number: string;
  readonly date: string;
  readonly subject: string;
};

/** What the province decides about an indicator, asked for where it is missing. */
export class DecisionForm {
  readonly issuer: Locator;
  private readonly form: Locator;

  constructor(page: Page) {
    this.form = page.getByRole('region', { name: 'Nhập mức của tỉnh' });
    this.issuer = this.form.getByRole('textbox', { name: 'Cơ quan ban hành' });
  }

  async fill({ level, number, date, subject }: DecisionAnswers): Promise<void> {
    await this.form.getByRole('textbox', { name: 'Mức', exact: true }).fill(level);
    await this.form.getByRole('textbox', { name: 'Số, ký hiệu quyết định' }).fill(number);
    await this.form.getByRole('textbox', { name: 'Ngày ban hành' }).fill(date);
    await this.form.getByRole('textbox', { name: 'Trích yếu' }).fill(subject);
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: 'Ghi mức của tỉnh' }).click();
    await this.form.waitFor({ state: 'hidden' });
  }
}
