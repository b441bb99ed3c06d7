import type { Locator, Page } from '@playwright/test';

type Described = {
  readonly kind?: string;
  readonly number?: string;
  readonly issuedOn?: string;
  readonly issuer?: string;
  readonly subject?: string;
  readonly expiresOn?: string;
  readonly copy?: string;
};

const labels: Readonly<Record<Exclude<keyof Described, 'copy'>, string>> = {
  kind: 'Tên loại văn bản',
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  subject: 'Trích yếu nội dung',
  expiresOn: 'Hết hạn',
};

/** The sheet in which a proof is described. */
export class ProofSheet {
  readonly sheet: Locator;

  constructor(page: Page) {
    this.sheet = page.getByRole('dialog', { name: 'Minh chứng' });
  }

  async describe({ copy, ...words }: Described): Promise<void> {
    for (const [field, typed] of Object.entries(words)) {
      const label = labels[field as keyof typeof labels];
      const box = this.sheet
        .getByRole('textbox', { name: label, exact: true })
        .or(this.sheet.getByRole('combobox', { name: label, exact: true }));
      await box.fill(typed);
      await box.press('Tab');
    }
    if (copy !== undefined)
      await this.sheet.getByRole('combobox', { name: 'Loại bản' }).selectOption(copy);
  }

  async close(): Promise<void> {
    await this.sheet.getByRole('button', { name: 'Đóng' }).click();
    await this.sheet.waitFor({ state: 'hidden' });
  }
}
