import { Citations } from './pages/citations.ts';
import { Frame } from './pages/frame.ts';
import { PaperDesk } from './pages/paper-desk.ts';
import { Papers } from './pages/papers.ts';
import { Walk } from './pages/walk.ts';
import { findings } from './support/axe.ts';
import { wordedPdfFile } from './support/made-files.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** From marked words of a scan to the page of the report that opens them, and on through a newer scan. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'in-progress' });

const report = 'Báo cáo kết quả xây dựng nông thôn mới';
const page1 = 'Trang bia cua quyet dinh phe duyet ket qua binh xet nam nay cua toan xa va cac thon';
const page2 =
  'Thon Na Thinh co chin muoi ba ho duoc cong nhan gia dinh van hoa trong ca nam theo ket qua binh xet';
const page3 = 'Noi nhan nhu tren luu van thu mot ban cung cac phong ban cua uy ban nhan dan xa ta';
const words = 'chin muoi ba ho';

test('words that are marked on a page become what the indicator cites', async ({ page }) => {
  const { proofs, ...walk } = new Walk(page);
  const citations = new Citations(page);
  await new Frame(page).jumpTo('6.3');
  await expect(walk.title).toContainText('6.3');
  await proofs.choose(wordedPdfFile('binh-xet.pdf', [page1, page2, page3]));
  await proofs.closeDetails();
  await proofs.proof('binh-xet').click();
  await citations.turnTo(proofs.panel, 2);
  await citations.choose(proofs.sheet, words);
  await expect(citations.chosen).toContainText(words);
  await keepScreen(page, '120-words-chosen');
  await citations.cite.click();
  await expect(proofs.proof('binh-xet')).toContainText('trang 2');
  await expect(citations.quote).toHaveValue(words);
  await expect(proofs.sheet.locator('mark').first()).toBeVisible();
  await citations.restMouse();
  expect(await findings(page)).toEqual([]);
  await keepScreen(page, '121-words-cited');
});

test('a citation opened from the preview of the report lands on its page', async ({ page }) => {
  const citations = new Citations(page);
  const desk = new PaperDesk(page);
  await new Frame(page).goTo('Văn bản');
  await new Papers(page).open(report);
  await expect(desk.sheet).toBeVisible();
  const label = await citations.labelOf('6.3', 2);
  await citations.turnToLabel(desk, label);
  await keepScreen(page, '122-label-in-report');
  await citations.inPage(desk, label).click();
  await expect(citations.drawer).toContainText('chỉ tiêu 6.3');
  await expect(citations.drawer.getByText('Trang 2/3')).toBeVisible();
  await expect(citations.drawer.locator('mark').first()).toBeVisible();
  await expect(citations.drawer).toContainText('Thon Na Thinh');
  await citations.restMouse();
  expect(await findings(page)).toEqual([]);
  await keepScreen(page, '123-cited-page');
  await page.keyboard.press('Escape');
  await expect(citations.drawer).toBeHidden();

  await citations.list.click();
  await citations.listed(label).press('Enter');
  await expect(citations.drawer.getByText('Trang 2/3')).toBeVisible();
});

test('a newer scan takes the citation along; one without words asks to look again', async ({
  page,
}) => {
  const { proofs, ...walk } = new Walk(page);
  const citations = new Citations(page);
  await new Frame(page).jumpTo('6.3');
  await expect(walk.title).toContainText('6.3');
  await proofs.proof('trang 2').click();
  await citations.describe.click();
  await citations.replaceBy(wordedPdfFile('quet-lai.pdf', [page3, page1, page2]), 'quét lại');
  await expect(citations.revisions).toContainText('Lần 2 (hiện hành)');
  await expect(citations.revisions).toContainText('quét lại');
  await keepScreen(page, '124-revisions');
  await citations.showRevision(1);
  await expect(citations.past).toBeVisible();
  await proofs.closeDetails();
  await expect(proofs.proof('trang 3')).toBeVisible();
  await expect(proofs.sheet.locator('mark').first()).toBeVisible();

  await citations.describe.click();
  await citations.replaceBy(wordedPdfFile('anh-quet.pdf', ['', '', '']), '');
  await proofs.closeDetails();
  await expect(citations.doubt).toBeVisible();
  await citations.restMouse();
  expect(await findings(page)).toEqual([]);
  await keepScreen(page, '125-look-again');
  await citations.confirm.click();
  await expect(citations.doubt).toBeHidden();
});

test('proofs are merged, split and moved by the sheet of the proof, and each is taken back', async ({
  page,
}) => {
  const { proofs, ...walk } = new Walk(page);
  const citations = new Citations(page);
  const frame = new Frame(page);
  await frame.jumpTo('6.3');
  await expect(walk.title).toContainText('6.3');
  await proofs.proof('anh-quet').click();
  await citations.describe.click();
  await citations.mergeWith('MC-050');
  await expect(citations.file('MC-050.pdf')).toBeVisible();
  await keepScreen(page, '126-merged');
  await citations.split('MC-050.pdf').click();
  await expect(citations.files).toHaveCount(0);
  await frame.undo();
  await expect(citations.file('MC-050.pdf')).toBeVisible();
  await citations.moveUp('MC-050.pdf').click();
  await expect(citations.files.first()).toContainText('MC-050.pdf');
  await proofs.closeDetails();

  await citations.moveTo('7');
  await expect(proofs.count(1)).toBeVisible();
  await frame.undo();
  await expect(proofs.count(2)).toBeVisible();
});
