import type { Locator, Page } from '@playwright/test';

export type PlaceAnswers = {
  readonly name: string;
  readonly district: string;
  readonly province: string;
};

/** The questions of a new dossier, one a page. */
export class NewDossier {
  readonly faults: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.faults = page.getByRole('alert', { name: 'Có mục cần sửa' });
  }

  async chooseNewPlace({ name, district, province }: PlaceAnswers): Promise<void> {
    await this.page.getByLabel('Tên, không kèm chữ xã, huyện, tỉnh').fill(name);
    await this.page.getByLabel('Huyện', { exact: true }).fill(district);
    await this.page.getByLabel('Tỉnh, thành phố').fill(province);
  }

  async chooseSet(title: string, year: string): Promise<void> {
    await this.page.getByRole('radio', { name: title }).check();
    await this.page.getByLabel('Năm xét').fill(year);
  }

  async chooseRegion(name: string): Promise<void> {
    await this.page.getByRole('radio', { name }).check();
  }

  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tiếp tục' }).click();
  }

  question(words: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name: words });
  }

  answer(words: string): Locator {
    return this.page.getByRole('definition').filter({ hasText: words });
  }

  async create(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tạo hồ sơ', exact: true }).click();
  }
}
