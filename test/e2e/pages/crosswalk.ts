import type { Locator, Page } from '@playwright/test';

/** How far a dossier goes in another set, and the mapping it goes by. */
export class Crosswalk {
  readonly forecast: Locator;
  readonly editor: Locator;
  readonly drawer: Locator;
  readonly totals: Locator;
  readonly offers: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.forecast = page.getByRole('heading', {
      level: 1,
      name: 'Khả năng đáp ứng bộ tiêu chí mới',
    });
    this.editor = page.getByRole('heading', { level: 1, name: 'Bảng chuyển đổi chỉ tiêu' });
    this.drawer = page.getByRole('dialog', { name: 'Một dòng của bảng chuyển đổi' });
    this.totals = page.getByRole('region', { name: 'Dự báo' });
    this.offers = page.getByRole('region', { name: 'Gợi ý từ tên chỉ tiêu' });
  }

  /** Row of a new indicator, in the forecast or in the mapping. */
  row(code: string): Locator {
    return this.page
      .getByRole('row')
      .filter({ hasText: new RegExp(`^${code.replace('.', '\\.')} `) });
  }

  /** The same among the lines of its criterion, beside which an offer may name it too. */
  lines(code: string): Locator {
    return this.page.getByRole('table', { name: /^\d+\. / }).locator(this.row(code));
  }

  total(state: string): Locator {
    return this.totals.getByRole('listitem').filter({ hasText: state });
  }

  async openMapping(): Promise<void> {
    await this.page.getByRole('link', { name: 'Xem và sửa bảng chuyển đổi' }).click();
  }

  /** By keys alone: opens a line, adds an old indicator to it, saves. */
  async addOldByKeys(target: string, code: string): Promise<void> {
    const { keyboard } = this.page;
    await this.page.getByRole('button', { name: `Sửa dòng ${target}` }).focus();
    await keyboard.press('Enter');
    await this.drawer.getByRole('combobox', { name: 'Chỉ tiêu cũ' }).focus();
    await keyboard.type(code);
    await this.page.getByRole('option', { name: new RegExp(`^${code} `) }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await this.drawer.getByRole('button', { name: 'Lưu dòng' }).focus();
    await keyboard.press('Enter');
    await this.drawer.waitFor({ state: 'hidden' });
  }

  async remove(target: string): Promise<void> {
    await this.page.getByRole('button', { name: `Xóa dòng ${target}` }).focus();
    await this.page.keyboard.press('Enter');
  }

  async takeOffer(from: string, to: string): Promise<void> {
    await this.offers.getByRole('button', { name: `Thêm dòng từ ${from} sang ${to}` }).click();
  }

  async reset(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lấy lại bảng của chương trình' }).click();
  }
}
