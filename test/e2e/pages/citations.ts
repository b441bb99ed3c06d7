import type { Locator, Page } from '@playwright/test';
import type { MadeFile } from '../support/made-files.ts';
import type { PaperDesk } from './paper-desk.ts';

/** Citations: where they are made, where they stand in a paper, and what opens behind them. */
export class Citations {
  readonly chosen: Locator;
  readonly cite: Locator;
  readonly quote: Locator;
  readonly drawer: Locator;
  readonly list: Locator;
  readonly describe: Locator;
  readonly revisions: Locator;
  readonly past: Locator;
  readonly doubt: Locator;
  readonly confirm: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.chosen = page.getByText(/^Đang chọn:/);
    this.cite = page.getByRole('button', { name: 'Trích dẫn đoạn này' });
    this.quote = page.getByRole('textbox', { name: /^Đoạn trích dẫn/ });
    this.drawer = page.getByRole('dialog', { name: /được dẫn$/ });
    this.list = page.getByText(/^Minh chứng được dẫn \(\d+\)$/);
    this.describe = page.getByRole('button', { name: 'Xem, ghi thông tin' });
    this.revisions = page.getByRole('region', { name: 'Các lần thay' });
    this.past = page.getByText(/^Đang xem lần 1/);
    this.doubt = page.getByRole('complementary').getByText('Cần xem lại trang trích dẫn').last();
    this.confirm = page.getByRole('button', { name: 'Trang này đúng' });
  }

  /** The mouse where nothing is: what it hung over says no more. */
  async restMouse(): Promise<void> {
    await this.page.mouse.move(700, 2);
    await this.page.getByRole('tooltip').waitFor({ state: 'hidden' });
  }

  async turnTo(viewer: Locator, wanted: number): Promise<void> {
    for (let at = 1; at < wanted; at += 1) {
      await viewer.getByRole('button', { name: 'Trang sau' }).click();
      await viewer.getByText(new RegExp(`^Trang ${at + 1}/`)).waitFor();
    }
  }

  /** As with the mouse: the words of the layer over the page are chosen. */
  async choose(sheet: Locator, words: string): Promise<void> {
    await sheet.getByText(words).waitFor();
    await sheet.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }, words);
  }

  /** The label of the proof that an indicator cites on this page, as the list beside the pages tells. */
  async labelOf(code: string, pageNumber: number): Promise<string> {
    await this.list.click();
    const line = this.page
      .getByRole('listitem')
      .filter({ hasText: `chỉ tiêu ${code} · trang ${pageNumber}` });
    const label = await line.getByRole('button').innerText();
    await this.list.click();
    return label;
  }

  listed(label: string): Locator {
    return this.page.getByRole('listitem').getByRole('button', { name: label }).first();
  }

  inPage({ sheet }: PaperDesk, label: string): Locator {
    return sheet.getByRole('link', { name: label, exact: true }).first();
  }

  async turnToLabel(desk: PaperDesk, label: string): Promise<void> {
    const preview = this.page.getByRole('region', { name: 'Bản đang xem' });
    const pages = Number((await desk.pages.innerText()).split('/')[1]);
    for (let at = 1; at < pages && (await this.inPage(desk, label).count()) === 0; at += 1) {
      await preview.getByRole('button', { name: 'Trang sau' }).click();
      await preview
        .getByRole('region', { name: `Nội dung trang ${at + 1}`, exact: true })
        .waitFor();
      await this.page.waitForTimeout(400);
    }
  }

  async replaceBy(file: MadeFile, reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Thay bằng bản mới' }).click();
    const dialog = this.page.getByRole('dialog', { name: /bằng bản mới$/ });
    const asked = this.page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Chọn tệp mới' }).click();
    await (await asked).setFiles(file);
    await dialog.getByRole('textbox', { name: 'Lý do thay' }).fill(reason);
    await dialog.getByRole('button', { name: 'Thay tệp' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async showRevision(revision: number): Promise<void> {
    await this.revisions.getByRole('button', { name: `Xem lần ${revision}` }).click();
  }

  get files(): Locator {
    return this.page.getByRole('region', { name: 'Tệp của minh chứng' }).getByRole('listitem');
  }

  file(name: string): Locator {
    return this.files.filter({ hasText: name });
  }

  split(name: string): Locator {
    return this.page.getByRole('button', { name: `Tách ${name} thành minh chứng riêng` });
  }

  moveUp(name: string): Locator {
    return this.page.getByRole('button', { name: `Đưa ${name} lên trước` });
  }

  async mergeWith(label: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Gộp với minh chứng khác' }).click();
    const dialog = this.page.getByRole('dialog', { name: /^Gộp một minh chứng khác/ });
    await dialog.getByRole('textbox', { name: /^Tìm theo/ }).fill(label);
    await dialog.getByRole('button', { name: label }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** By the keys, as the list of indicators is searched. */
  async moveTo(indicator: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Chuyển', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: /sang chỉ tiêu khác$/ });
    await dialog.getByLabel('Chỉ tiêu').fill(indicator);
    await this.page.getByRole('option', { name: new RegExp(`^${indicator} `) }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
}
