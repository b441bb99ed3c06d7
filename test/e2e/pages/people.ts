import type { Page } from '@playwright/test';
import { Frame } from './frame.ts';

/** Who holds which office. */
export class People {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await new Frame(this.page).jumpTo('Cán bộ và chức vụ');
  }

  /** Corrects a name in place; leaving the field saves it. */
  async rename(from: string, to: string): Promise<void> {
    const terms = this.page.getByRole('button', { name: `Sửa chức vụ của ${from}`, exact: true });
    const person = this.page.getByRole('listitem').filter({ has: terms });
    await person.getByRole('textbox', { name: 'Họ và tên' }).fill(to);
    await this.page.keyboard.press('Tab');
    const renamed = this.page.getByRole('button', { name: `Sửa chức vụ của ${to}`, exact: true });
    await renamed.waitFor();
  }
}
