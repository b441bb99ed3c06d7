import type { Locator, Page } from '@playwright/test';
import { Frame } from './frame.ts';

/** The page of the papers required under a set, and of a province's own. */
export class RequiredLists {
  readonly add: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.add = page.getByRole('button', { name: 'Thêm minh chứng cần có' });
  }

  async openFor(set: string): Promise<void> {
    await new Frame(this.page).goTo('Bộ tiêu chí');
    await this.page.getByRole('main').getByRole('link', { name: set, exact: true }).click();
    await this.page.getByRole('link', { name: 'Minh chứng cần có' }).click();
  }

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ hasText: name });
  }

  async writeAct(act: { number: string; date: string; issuer: string }): Promise<void> {
    const main = this.page.getByRole('main');
    await main.getByRole('textbox', { name: 'Số, ký hiệu' }).fill(act.number);
    await main.getByRole('textbox', { name: 'Ngày ban hành' }).fill(act.date);
    await main.getByRole('textbox', { name: 'Cơ quan ban hành' }).fill(act.issuer);
  }

  async addProof(proof: { target: string; name: string; kind: string }): Promise<void> {
    await this.add.click();
    const form = this.page.getByRole('dialog', { name: 'Thêm minh chứng cần có' });
    const target = form.getByRole('combobox', { name: 'Chỉ tiêu' });
    await target.fill(proof.target);
    await this.page.getByRole('option', { name: proof.target, exact: true }).click();
    await form.getByRole('textbox', { name: 'Tên minh chứng' }).fill(proof.name);
    const kinds = form.getByRole('combobox', { name: 'Loại văn bản được nhận' });
    await kinds.press('Backspace');
    await kinds.fill(proof.kind);
    await kinds.press('Enter');
    await form.getByRole('button', { name: 'Lưu mục này' }).click();
    await form.waitFor({ state: 'hidden' });
  }
}
