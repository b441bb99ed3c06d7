import type { Locator, Page } from '@playwright/test';
import type { MadeFile } from '../support/made-files.ts';

/** The list of proofs, what is done with many of them, and the matrix. */
export class ProofList {
  readonly table: Locator;
  readonly words: Locator;
  readonly found: Locator;
  readonly drawer: Locator;
  readonly matrix: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.table = main.getByRole('table', { name: 'Danh sách minh chứng' });
    this.words = main.getByRole('textbox', { name: /^Tìm theo số/ });
    this.found = main.getByText(/^\d+( trong \d+)? minh chứng$/);
    this.drawer = page.getByRole('dialog', { name: 'Minh chứng' });
    this.matrix = main.getByRole('grid', { name: 'Ma trận chỉ tiêu và minh chứng' });
  }

  row(label: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('button', { name: label, exact: true }) });
  }

  async open(label: string): Promise<void> {
    await this.table.getByRole('button', { name: label, exact: true }).click();
  }

  async filterBy(name: string, choice: string): Promise<void> {
    await this.page.getByRole('main').getByRole('combobox', { name }).selectOption(choice);
  }

  async pick(...labels: readonly string[]): Promise<void> {
    for (const label of labels) {
      await this.page.getByRole('checkbox', { name: `Chọn ${label}`, exact: true }).check();
    }
  }

  /** Hands files over as the dialog of the system does. */
  async add(file: MadeFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Thêm minh chứng' }).click();
    await (await chooser).setFiles(file);
  }

  cell(code: string, label: string): Locator {
    return this.matrix.getByRole('img', { name: new RegExp(`^${label} .* ${code}(,|$)`) });
  }
}
