import type { Locator, Page } from '@playwright/test';

/** The satisfaction survey of a dossier: places, ballots typed twice, and what they come to. */
export class Survey {
  readonly places: Locator;
  readonly results: Locator;
  readonly desk: Locator;
  readonly progress: Locator;
  readonly differences: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.places = page.getByRole('table', { name: 'Phiếu của từng nơi' });
    this.results = page.getByRole('table', { name: 'Kết quả theo câu hỏi' });
    this.desk = page.getByRole('textbox', { name: /^Phiếu số .*gõ câu trả lời$/ });
    this.progress = page.getByRole('main').getByText(/^Đã nhập (đủ )?\d+/);
    this.differences = page.getByRole('table', { name: 'Đối chiếu' });
  }

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: 'Bắt đầu đợt lấy ý kiến' }).click();
  }

  place(name: string): Locator {
    return this.places
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  async count(field: 'Phát ra' | 'Thu về', name: string, value: number): Promise<void> {
    const box = this.places.getByRole('textbox', { name: `${field} ${name}` });
    await box.fill(String(value));
    await box.press('Enter');
  }

  async typeBallotsOf(name: string): Promise<void> {
    await this.places.getByRole('link', { name: `Nhập phiếu ${name}` }).click();
  }

  async turnTo(part: 'Lần 1' | 'Lần 2' | 'Đối chiếu'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Lần nhập' }).getByText(part).click();
  }

  /** One ballot as a hand on the number pad types it: the answers, then Enter. */
  async ballot(keys: string): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.page.keyboard.press('Enter');
  }

  async settle(number: number, pass: 'lần 1' | 'lần 2'): Promise<void> {
    await this.differences.getByRole('button', { name: `Phiếu ${number}: ${pass} đúng` }).click();
  }

  async back(): Promise<void> {
    await this.page.getByRole('link', { name: 'Về trang lấy ý kiến' }).click();
  }
}
