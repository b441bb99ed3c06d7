import type { Locator, Page } from '@playwright/test';
import { DecisionForm } from './decision-form.ts';
import { ProofPanel } from './proof-panel.ts';

/** One indicator a page. */
export class Walk {
  readonly title: Locator;
  readonly verdict: Locator;
  readonly narrative: Locator;
  readonly tree: Locator;
  readonly required: Locator;
  readonly proofs: ProofPanel;
  readonly decision: DecisionForm;
  private readonly page: Page;
  private readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('main').getByRole('heading', { level: 1 });
    this.panel = page
      .getByRole('main')
      .getByRole('region')
      .filter({ has: page.getByRole('heading', { level: 1 }) });
    this.verdict = this.panel.getByRole('status');
    this.narrative = this.panel.getByRole('textbox', { name: 'Thuyết minh' });
    this.tree = page.getByRole('tree', { name: 'Danh sách tiêu chí, chỉ tiêu' });
    this.required = this.panel.getByText('Yêu cầu', { exact: true }).first().locator('..');
    this.proofs = new ProofPanel(page);
    this.decision = new DecisionForm(page);
  }

  /** The page of an indicator once it is there: the number begins its title. */
  at(code: string): Locator {
    return this.title.filter({ hasText: new RegExp(`^${code.replace('.', '\\.')}\\s`) });
  }

  number(label: string): Locator {
    return this.panel.getByRole('textbox', { name: label });
  }

  /** Types a number and leaves the field by Enter, which saves it. */
  async enter(label: string, typed: string): Promise<void> {
    await this.number(label).fill(typed);
    await this.number(label).press('Enter');
  }

  async answer(word: 'Đạt' | 'Chưa đạt'): Promise<void> {
    await this.panel.getByRole('radio', { name: word, exact: true }).click();
  }

  choice(word: 'Đạt' | 'Chưa đạt'): Locator {
    return this.panel.getByRole('radio', { name: word, exact: true });
  }

  part(name: string): Locator {
    return this.panel.getByRole('heading', { level: 2, name, exact: true }).locator('..');
  }

  async next(): Promise<void> {
    await this.page.keyboard.press('Alt+ArrowRight');
  }

  async previous(): Promise<void> {
    await this.page.keyboard.press('Alt+ArrowLeft');
  }

  async enterProvinceLevel(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Nhập mức của tỉnh' }).click();
  }
}
