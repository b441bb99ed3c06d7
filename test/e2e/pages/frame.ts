import type { Locator, Page } from '@playwright/test';

/** What stands around every page: rail, top bar, dialogs reached by keys, messages. */
export class Frame {
  readonly main: Locator;
  readonly rail: Locator;
  readonly help: Locator;
  readonly palette: Locator;
  readonly saved: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.rail = page.getByRole('navigation', { name: 'Các phần của chương trình' });
    this.help = page.getByRole('dialog', { name: 'Phím tắt' });
    this.palette = page.getByRole('combobox', { name: 'Gõ tên trang, số hoặc tên chỉ tiêu' });
    this.saved = page.getByText(/^Đã lưu \d/);
  }

  async goTo(part: string): Promise<void> {
    await this.rail.getByRole('link', { name: part, exact: true }).click();
  }

  /** By Ctrl K, as one who keeps the hands on the keys. */
  async jumpTo(words: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.palette.fill(words);
    await this.page.getByRole('option', { name: words }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The question that stands before the first change. */
  async answerOfficer(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Ai đang làm việc trên máy này?' });
    await dialog.getByRole('textbox', { name: 'Họ và tên' }).fill(name);
    await dialog.getByRole('button', { name: 'Ghi tên và tiếp tục' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  message(words: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Thông báo' }).getByText(words);
  }

  /** Takes back what the newest message says. */
  async undo(): Promise<void> {
    const messages = this.page.getByRole('region', { name: 'Thông báo' });
    await messages.getByRole('button', { name: 'Hoàn tác' }).last().click();
  }

  async turnDark(): Promise<void> {
    await this.page.getByRole('button', { name: 'Chuyển sang nền tối' }).click();
    await this.page.getByRole('button', { name: 'Chuyển sang nền sáng' }).waitFor();
  }
}
