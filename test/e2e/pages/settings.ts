import type { Page } from '@playwright/test';

/** Language and looks of this machine. */
export class Settings {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Each language stands under its own name, whatever the page speaks. */
  async speak(language: 'Tiếng Việt' | 'English'): Promise<void> {
    await this.page.getByRole('radio', { name: language }).check();
  }
}
