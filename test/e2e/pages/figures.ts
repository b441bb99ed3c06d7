import type { Locator, Page } from '@playwright/test';
import { Frame } from './frame.ts';

/** The figures of a commune: the ledger, the sheets of its villages, what does not agree. */
export class Figures {
  readonly grid: Locator;
  readonly conflicts: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('table', { name: 'Số liệu của các thôn' });
    this.conflicts = page.getByRole('main').getByRole('listitem');
  }

  async open(part: 'Sổ số liệu' | 'Phiếu thôn' | 'Không khớp'): Promise<void> {
    await new Frame(this.page).goTo('Số liệu');
    await this.page
      .getByRole('navigation', { name: 'Các phần của số liệu' })
      .getByRole('link', { name: part })
      .click();
  }

  box(concept: string, village: string): Locator {
    return this.grid.getByRole('textbox', { name: `${concept}, thôn ${village}`, exact: true });
  }

  /** The line of one question, with its sum at the end. */
  question(concept: string): Locator {
    return this.grid.getByRole('row', { name: concept });
  }

  /** Types a line of the grid as one who keeps the hands on the keys: a number, Tab, the next. */
  async typeAcross(first: Locator, values: readonly string[]): Promise<void> {
    await first.focus();
    for (const value of values) {
      await this.page.keyboard.type(value);
      await this.page.keyboard.press('Tab');
    }
  }

  /** Pastes what was copied from a spreadsheet. */
  async paste(box: Locator, text: string): Promise<void> {
    await box.focus();
    await box.evaluate((field, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  async useSums(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lấy tổng làm số của xã' }).click();
  }

  /** A row of the ledger at rest. */
  value(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^Sửa ${name}: `) });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }
}
