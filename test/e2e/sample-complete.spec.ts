import { Frame } from './pages/frame.ts';
import { Home } from './pages/home.ts';
import { PaperDesk } from './pages/paper-desk.ts';
import { Papers } from './pages/papers.ts';
import { People } from './pages/people.ts';
import { pdfSaying } from './support/made-files.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** The sample commune on the day it asks for recognition. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'complete' });

const submission = 'Tờ trình đề nghị xét, công nhận';
/** Words of a page may stand in pieces. */
const nationalTitle = /CỘNG\s*HÒA\s*XÃ\s*HỘI\s*CHỦ\s*NGHĨA/;
const report = 'Báo cáo kết quả xây dựng nông thôn mới';

test('all is met and the signed papers are frozen', async ({ page }) => {
  const papers = new Papers(page);
  const desk = new PaperDesk(page);
  await expect(new Home(page).progress).toContainText('75/75');
  await keepScreen(page, '30-complete-home');
  await new Frame(page).goTo('Văn bản');
  await expect(papers.row(report)).toContainText('Đã ký, số 203/BC-UBND');
  await expect(papers.row(submission)).toContainText('Sẵn sàng');
  await keepScreen(page, '31-complete-papers');
  await papers.open(report);
  await expect(desk.told('Văn bản đã ký nên được giữ nguyên.')).toBeVisible();
  await expect(desk.sheet).toContainText(nationalTitle);
  await expect(desk.form).toContainText(/đúng \d+ quy tắc của Nghị định 30/);
  await expect(desk.signForm).toBeHidden();
  await keepScreen(page, '32-complete-signed');
});

test('a name with a degree before it is told as a breach of form before anything is signed', async ({
  page,
}) => {
  const people = new People(page);
  const desk = new PaperDesk(page);
  await people.open();
  await people.rename('Nông Khánh Thạo', 'ThS. Nông Khánh Thạo');
  await new Frame(page).goTo('Văn bản');
  await new Papers(page).open(submission);
  await expect(desk.form).toContainText('1 chỗ chưa đúng Nghị định 30');
  await expect(desk.breach('học vị')).toContainText('Đang là: ThS.');
  await keepScreen(page, '32-complete-breach');
  await people.open();
  await people.rename('ThS. Nông Khánh Thạo', 'Nông Khánh Thạo');
});

test('the submission is made, signed with number, date and scan, and frozen', async ({ page }) => {
  const papers = new Papers(page);
  const desk = new PaperDesk(page);
  await new Frame(page).goTo('Văn bản');
  await papers.open(submission);
  await desk.make();
  await expect(desk.signForm).toBeVisible();
  await keepScreen(page, '33-complete-made');
  await desk.sign({
    number: '204',
    day: '24/12/2024',
    scan: pdfSaying('to-trinh-da-ky.pdf', 'To trinh da ky'),
  });
  await expect(desk.told('204/TTr-UBND').first()).toBeVisible();
  await expect(desk.told('Văn bản đã ký nên được giữ nguyên.')).toBeVisible();
  await expect(desk.sheet).toContainText(nationalTitle);
  await keepScreen(page, '34-complete-submission-signed');
  await new Frame(page).goTo('Văn bản');
  await expect(papers.row(submission)).toContainText('Đã ký, số 204/TTr-UBND');
});
