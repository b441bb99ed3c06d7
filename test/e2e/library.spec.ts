import { groupTableRows, workbookOf } from '../fixtures/group-table.ts';
import { Frame } from './pages/frame.ts';
import { Library } from './pages/library.ts';
import { NewDossier } from './pages/new-dossier.ts';
import { Walk } from './pages/walk.ts';
import { pdfSaying } from './support/made-files.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** An office makes a set exact, and one of its own: every test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'empty' });

const advanced = 'Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025';
const corrected = 'Tỷ lệ lao động qua đào tạo, đúng lời văn của quyết định';

test('an indicator is compared with the decision and corrected', async ({ page }) => {
  const library = new Library(page);
  await new Frame(page).goTo('Bộ tiêu chí');
  await library.open(advanced);
  await expect(library.title).toHaveText(advanced);
  await library.compare('12.1');
  await expect(library.title).toContainText('12.1');
  await library.attach(pdfSaying('Quyết định 318.pdf', 'QUYẾT ĐỊNH 318/QĐ-TTg'));
  await new Frame(page).answerOfficer('Lý Thị Hoa');
  await expect(page.getByLabel('Văn bản', { exact: true })).toBeVisible();
  await keepScreen(page, '60-compare');
  await library.correctName(corrected);
  await expect(library.title).not.toContainText('12.1');
  await page.getByRole('link', { name: advanced, exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Bản 2 (đã sửa theo văn bản)');
});

test('a new dossier has the corrected words', async ({ page }) => {
  const questions = new NewDossier(page);
  await page.evaluate(() => window.location.assign('#/dossiers/new'));
  await questions.chooseNewPlace({ name: 'Pa Tần', district: 'Nậm Khao', province: 'Lĩnh Khê' });
  await questions.goOn();
  await questions.chooseSet(advanced, '2024');
  await questions.goOn();
  await questions.chooseRegion('Trung du miền núi phía Bắc');
  await questions.goOn();
  await questions.create();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pa Tần');
  await new Frame(page).jumpTo('12.1');
  const walk = new Walk(page);
  await expect(walk.at('12.1')).toContainText(corrected);
  await keepScreen(page, '61-corrected-in-walk');
});

test('an Excel table of 47 indicators becomes a set of the library', async ({ page }) => {
  const library = new Library(page);
  await new Frame(page).goTo('Bộ tiêu chí');
  await library.takeIn({
    name: 'Phụ lục thử.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbookOf(groupTableRows())),
  });
  await expect(library.title).toHaveText('BỘ TIÊU CHÍ THỬ VỀ XÃ NÔNG THÔN MỚI');
  await expect(page.getByRole('main')).toContainText('10 tiêu chí, 47 chỉ tiêu');
  await keepScreen(page, '62-imported-set');
});

test('the corrected version stands beside the shipped one, word by word', async ({ page }) => {
  const library = new Library(page);
  await new Frame(page).goTo('Bộ tiêu chí');
  await library.open(advanced);
  await page.getByRole('link', { name: 'So sánh với bản khác' }).click();
  await expect(library.title).toHaveText('So sánh bộ tiêu chí');
  await library.chooseBefore('nâng cao giai đoạn 2021 - 2025, bản 1 (theo chương trình)');
  await library.chooseAfter('nâng cao giai đoạn 2021 - 2025, bản 2 (đã sửa theo văn bản)');
  await expect(page.getByText('Thêm 0 · bỏ 0 · đổi 1 chỉ tiêu')).toBeVisible();
  const changes = page.getByRole('table', { name: 'Từng chỉ tiêu' });
  await expect(changes.getByRole('rowheader', { name: '12.1' })).toBeVisible();
  await expect(changes.getByRole('cell', { name: corrected })).toBeVisible();
  await keepScreen(page, '63-two-versions');
});
