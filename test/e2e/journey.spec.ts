import { DecisionForm } from './pages/decision-form.ts';
import { Frame } from './pages/frame.ts';
import { Home } from './pages/home.ts';
import { NewDossier } from './pages/new-dossier.ts';
import { PaperDesk } from './pages/paper-desk.ts';
import { Papers } from './pages/papers.ts';
import { Walk } from './pages/walk.ts';
import { officePart, pdfWords } from './support/file-words.ts';
import { pdfSaying, photo } from './support/made-files.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** One officer's first day, from an empty workspace to papers and back: every test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'empty' });

const officer = 'Lý Thị Hoa';
const collected = 'Khối lượng được thu gom';

test('a first start leads to a dossier of the commune', async ({ page }) => {
  const home = new Home(page);
  const questions = new NewDossier(page);
  await expect(home.firstStart).toBeVisible();
  await keepScreen(page, '01-first-start');
  await home.createFirst.click();
  await questions.chooseNewPlace({
    name: 'Thượng Lâm',
    district: 'Nậm Khao',
    province: 'Lĩnh Khê',
  });
  await keepScreen(page, '02-new-place');
  await questions.goOn();
  await new Frame(page).answerOfficer(officer);
  await questions.chooseSet(
    'Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025',
    '2024',
  );
  await keepScreen(page, '03-new-set');
  await questions.goOn();
  await questions.chooseRegion('Trung du miền núi phía Bắc');
  await keepScreen(page, '04-new-region');
  await questions.goOn();
  await expect(questions.answer('Xã Thượng Lâm')).toBeVisible();
  await keepScreen(page, '05-new-check');
  await questions.create();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thượng Lâm');
  await keepScreen(page, '06-dossier');
});

test('indicators are answered one after another by keyboard', async ({ page }) => {
  const walk = new Walk(page);
  const frame = new Frame(page);
  await expect(new Home(page).greeting(officer)).toBeVisible();
  await frame.jumpTo('1.3');
  await expect(walk.at('1.3')).toBeVisible();
  await walk.answer('Đạt');
  await expect(walk.choice('Đạt')).toBeChecked();
  await expect(walk.verdict).toContainText('Đạt');
  await keepScreen(page, '07-walk-yes-no');

  await walk.next();
  await expect(walk.at('2.1')).toBeVisible();
  await expect(walk.verdict).toContainText('Chưa đủ căn cứ');
  await walk.enterProvinceLevel();
  const decision = new DecisionForm(page);
  await expect(decision.issuer).toHaveValue('Ủy ban nhân dân tỉnh Lĩnh Khê');
  await decision.fill({
    level: '80',
    number: '1187/QĐ-UBND',
    date: '25/07/2022',
    subject: 'Quy định mức đạt của một số chỉ tiêu nông thôn mới nâng cao',
  });
  await keepScreen(page, '08-walk-province-level');
  await decision.save();
  await expect(walk.required).toContainText('≥ 80%');

  await walk.enter('Chiều dài đường xã được bảo trì', '10,5');
  await walk.enter('Tổng chiều dài đường xã', '12');
  await expect(walk.verdict).toContainText('87,50%');
  await keepScreen(page, '09-walk-province-met');
});

test('a number that cannot be read is told at its field, and the next one counts', async ({
  page,
}) => {
  const walk = new Walk(page);
  const frame = new Frame(page);
  await frame.jumpTo('17.3');
  await expect(walk.at('17.3')).toBeVisible();
  await walk.enter(collected, '1,071.5');
  await expect(page.getByText('Số này có thể hiểu theo hai cách')).toBeVisible();
  await keepScreen(page, '10-walk-wrong-number');
  await walk.enter(collected, '795');
  await walk.enter('Khối lượng phát sinh', '1.071,5');
  await expect(walk.verdict).toContainText('Chưa đạt');
  await expect(walk.verdict).toContainText('74,20%');
  await keepScreen(page, '11-walk-fraction');
});

test('an indicator is met when it is for men and for women', async ({ page }) => {
  const walk = new Walk(page);
  await new Frame(page).jumpTo('14.1');
  await expect(walk.at('14.1')).toBeVisible();
  await walk.enter('Số người tham gia bảo hiểm y tế (nam)', '1.930');
  await walk.enter('Số nhân khẩu (nam)', '2.000');
  await expect(walk.part('Nam')).toContainText('96,50%');
  await walk.enter('Số người tham gia bảo hiểm y tế (nữ)', '1.850');
  await walk.enter('Số nhân khẩu (nữ)', '2.000');
  await expect(walk.part('Nữ')).toContainText('Chưa đạt');
  await expect(walk.verdict).toContainText('Chưa đạt');
  await walk.enter('Số người tham gia bảo hiểm y tế (nữ)', '1.910');
  await expect(walk.verdict).toContainText(/^Đạt/);
  await keepScreen(page, '12-walk-parts');
  await walk.next();
  await expect(walk.at('14.2')).toBeVisible();
  await walk.previous();
  await expect(walk.at('14.1')).toBeVisible();
});

test('a paper and a photo prove an indicator', async ({ page }) => {
  const { proofs, ...walk } = new Walk(page);
  const frame = new Frame(page);
  await frame.jumpTo('17.3');
  await expect(walk.title).toContainText('17.3');
  await proofs.choose(pdfSaying('hop-dong-thu-gom.pdf', 'Hop dong thu gom rac'));
  await expect(proofs.details).toBeVisible();
  await keepScreen(page, '13-proof-details');
  await proofs.closeDetails();
  await expect(proofs.count(1)).toBeVisible();
  await expect(proofs.sheet).toContainText('Hop dong thu gom rac');
  await keepScreen(page, '14-proof-viewer');
  await proofs.drop(photo('diem-tap-ket.jpg'));
  await proofs.closeDetails();
  await expect(proofs.count(2)).toBeVisible();
  await proofs.proof('diem-tap-ket').click();
  await expect(proofs.photo).toBeVisible();
  await keepScreen(page, '15-proof-photo');
  await proofs.detach();
  await expect(proofs.count(1)).toBeVisible();
  await frame.undo();
  await expect(proofs.count(2)).toBeVisible();
});

const report = 'Báo cáo kết quả xây dựng nông thôn mới';
/** Words of a page may stand in pieces. */
const nationalTitle = /CỘNG\s*HÒA\s*XÃ\s*HỘI\s*CHỦ\s*NGHĨA/;
const table = 'Biểu tổng hợp kết quả tự đánh giá';

test('the papers are made, seen and taken out as files', async ({ page }) => {
  const papers = new Papers(page);
  const desk = new PaperDesk(page);
  await new Frame(page).goTo('Văn bản');
  await keepScreen(page, '16-papers-before');
  await papers.makeAll.click();
  await expect(new Frame(page).message(/^Đã lập \d+ văn bản$/)).toBeVisible({ timeout: 30_000 });
  await expect(papers.row(report)).toContainText('Đã lập');
  await keepScreen(page, '17-papers-made');

  const pdf = await papers.download(report, 'PDF');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await pdfWords(pdf)).toContain('xã Thượng Lâm');
  const docx = await papers.download(report, 'Word');
  expect(officePart(docx, 'word/document.xml')).toContain('Thượng Lâm');
  const xlsx = await papers.download(table, 'Excel');
  expect(officePart(xlsx, 'xl/workbook.xml')).toContain('<sheet');

  await papers.open(report);
  await expect(desk.title).toHaveText(report);
  await expect(desk.sheet).toContainText(nationalTitle);
  await expect(desk.pages).toBeVisible();
  await keepScreen(page, '18-paper-preview');
});

test('closed and opened again, everything is there', async ({ page, office }) => {
  const walk = new Walk(page);
  const frame = new Frame(page);
  await page.goto('about:blank');
  await office.restart();
  await page.goto(office.address());
  await expect(new Home(page).greeting(officer)).toBeVisible();
  await keepScreen(page, '19-home-again');
  await frame.jumpTo('2.1');
  await expect(walk.required).toContainText('≥ 80%');
  await expect(walk.verdict).toContainText('87,50%');
  await frame.jumpTo('17.3');
  await expect(walk.verdict).toContainText('74,20%');
  await expect(walk.proofs.count(2)).toBeVisible();
  await expect(walk.proofs.photo).toBeVisible();
  await walk.proofs.proof('hop-dong-thu-gom').click();
  await expect(walk.proofs.sheet).toContainText('Hop dong thu gom rac');
  await frame.goTo('Văn bản');
  await expect(new Papers(page).row(report)).toContainText('Đã lập');
  const again = await new Papers(page).download(report, 'PDF');
  expect(await pdfWords(again)).toContain('xã Thượng Lâm');
});
