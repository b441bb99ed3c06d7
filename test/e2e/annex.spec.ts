import { annexDocument } from '../fixtures/annex-document.ts';
import { Annex } from './pages/annex.ts';
import { Frame } from './pages/frame.ts';
import { Library } from './pages/library.ts';
import { NewDossier } from './pages/new-dossier.ts';
import { SetEditor } from './pages/set-editor.ts';
import { Walk } from './pages/walk.ts';
import { findings } from './support/axe.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** A decision in Word becomes a set and a dossier by the keyboard: every test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'empty' });

const title = 'BỘ TIÊU CHÍ XÃ THÔNG MINH';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const lines = [
  {
    number: '1',
    criterion: 'Chính quyền số',
    name: '1.1. Tỷ lệ hồ sơ trực tuyến',
    levels: ['≥ 70%', '≥ 80%'],
  },
  {
    number: '1',
    criterion: 'Chính quyền số',
    name: '1.2. Có tổ công nghệ số',
    levels: ['Đạt', 'Đạt'],
  },
  {
    number: '2',
    criterion: 'Kinh tế số',
    name: '2.1. Sản phẩm lên sàn',
    levels: ['từ 01 sản phẩm OCOP', '02'],
  },
  {
    number: '3',
    criterion: 'Xã hội số',
    name: 'Tû lÖ ng­êi d©n cã tµi kho¶n',
    levels: ['≥ 50%', '≥ 60%'],
  },
];

test('each row is confirmed, changed or left out without a mouse, and the editor has what was taken', async ({
  page,
}) => {
  const annex = new Annex(page);
  const editor = new SetEditor(page);
  const { keyboard } = page;
  await new Frame(page).goTo('Bộ tiêu chí');
  await page.getByRole('link', { name: 'Lấy từ phụ lục Word' }).press('Enter');
  await keepScreen(page, '90-annex-empty');
  const options = {
    title,
    columns: ['Nhóm 1', 'Nhóm 2'],
    cells: 'merged',
    font: '.VnTime',
  } as const;
  const buffer = Buffer.from(await annexDocument(lines, options));
  await annex.choose({ name: 'quyet-dinh.docx', mimeType: word, buffer });
  await expect(annex.state).toContainText('Còn 4 dòng chưa xem');
  await expect(annex.rows).toHaveCount(4);
  await expect(annex.current).toContainText('Yêu cầu đọc được: Nhóm 1: ≥ 70%; Nhóm 2: ≥ 80%');
  expect(await findings(page)).toEqual([]);
  await annex.rows.first().getByRole('button').press('Enter');
  await expect(annex.take).toBeFocused();
  await keyboard.press('Enter');
  await expect(annex.current).toContainText('Yêu cầu đọc được: Đạt');
  await keyboard.press('Control+Enter');
  await expect(annex.current).toContainText('giữ nguyên lời');
  await keepScreen(page, '91-annex-doubt');
  await annex.field('Nhóm 1').fill('≥ 1');
  await annex.field('Nhóm 2').fill('≥ 2');
  await expect(annex.current).toContainText('Nhóm 1: ≥ 1; Nhóm 2: ≥ 2');
  await keyboard.press('Control+Enter');
  await expect(annex.field('Nội dung chỉ tiêu')).toHaveValue('Tỷ lệ người dân có tài khoản');
  await expect(annex.current).toContainText('đã chuyển sang Unicode');
  await expect(annex.current).toContainText('Tû lÖ');
  await keepScreen(page, '92-annex-font');
  await keyboard.press('Alt+Delete');
  await expect(annex.state).toContainText('Đã xem hết các dòng, xác nhận 3 chỉ tiêu');
  await expect(annex.finish).toBeFocused();
  await keyboard.press('Enter');
  await expect(editor.field('Tên bộ tiêu chí')).toHaveValue(title);
  await expect(editor.outline.getByRole('button', { name: '2.1' })).toBeVisible();
  await keepScreen(page, '93-annex-editor');
  await editor.save();
  await new Frame(page).answerOfficer('Lý Thị Hoa');
  await expect(new Library(page).title).toHaveText(title);
  await expect(page.getByRole('main')).toContainText('2 tiêu chí, 3 chỉ tiêu');
});

test('a dossier under it is judged by the levels of its column', async ({ page }) => {
  const questions = new NewDossier(page);
  const walk = new Walk(page);
  await page.evaluate(() => window.location.assign('#/dossiers/new'));
  await questions.chooseNewPlace({ name: 'Pa Tần', district: 'Nậm Khao', province: 'Lĩnh Khê' });
  await questions.goOn();
  await questions.chooseSet(title, String(new Date().getFullYear()));
  await questions.goOn();
  await questions.chooseRegion('Nhóm 2');
  await questions.goOn();
  await questions.create();
  await new Frame(page).jumpTo('1.1');
  await walk.enter('Số đạt yêu cầu', '75');
  await walk.enter('Tổng số', '100');
  await expect(walk.verdict).toContainText('Chưa đạt');
});

test('what is no annex is told in words', async ({ page }) => {
  await page.evaluate(() => window.location.assign('#/criteria/annex'));
  const annex = new Annex(page);
  await annex.choose({ name: 'thu.docx', mimeType: word, buffer: Buffer.from('không phải Word') });
  await expect(
    page.getByText('Tệp này không phải văn bản Word dạng .docx: thu.docx'),
  ).toBeVisible();
});
