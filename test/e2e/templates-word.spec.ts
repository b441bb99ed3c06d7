import { body, editDocx } from '../documents/form/docx-edit.ts';
import { docxText } from '../documents/support/office-parts.ts';
import { Frame } from './pages/frame.ts';
import { PaperDesk } from './pages/paper-desk.ts';
import { Papers } from './pages/papers.ts';
import { Templates } from './pages/templates.ts';
import { WordTemplate } from './pages/word-template.ts';
import { findings } from './support/axe.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** An office lays its proposal out in Word. */
test.use({ startFrom: 'complete' });

const p01 = 'Tờ trình đề nghị xét, công nhận';
const debt = 'Báo cáo tình hình nợ đọng xây dựng cơ bản';
const dossier = 'xã Nà Sương, năm 2024';

/** The file to begin with, and the same with other words in it. */
const changed = (bytes: Uint8Array, before: string, after: string): Uint8Array =>
  editDocx(
    bytes,
    body((xml) => xml.replace(before, after)),
  );

test('a paper laid out in Word: wrong fields are told, mended, tried, compared, used, taken back', async ({
  page,
}) => {
  const frame = new Frame(page);
  const templates = new Templates(page);
  const word = new WordTemplate(page);
  await frame.goTo('Văn bản');
  await templates.open();
  await templates.layOut(p01);
  await expect(word.files).toContainText('Bản Word đang lập theo mẫu của chương trình');
  const begun = await word.begin();
  expect(docxText(begun)).toContain('{@SIGN}');

  const wrong = changed(changed(begun, '{year}', '{yaer}'), '{@SIGN}', 'Nguyễn Văn A');
  await word.handIn('sai-truong.docx', wrong);
  await expect(word.files).toContainText('Không có trường “yaer”. Có lẽ là {year}');
  await expect(word.files).toContainText('Thiếu khối {@SIGN}');
  await expect(word.use).toBeDisabled();
  await keepScreen(page, '93-word-template-fault');
  expect(await findings(page)).toEqual([]);

  await word.handIn('so-go-san.docx', changed(begun, '{criteria.met:c}/', '05/'));
  await word.tryWith(dossier);
  await expect(word.told(/mẫu ghi 05\/19, số liệu của hồ sơ là 19\/19/)).toBeVisible();
  await keepScreen(page, '94-word-template-typed-figure');

  await word.handIn('to-trinh.docx', changed(begun, 'kính trình', 'trân trọng kính trình'));
  await word.tryWith(dossier);
  await expect(word.told(/^Thử được: đúng thể thức/)).toBeVisible();
  await expect(word.compared.getByRole('status')).toContainText('1 đoạn chỉ có trong bản Word');
  expect(docxText(await word.tried())).toContain('trân trọng kính trình');
  await expect(word.apart('Word', 'Sau khi')).toBeVisible();
  await expect(word.apart('PDF', 'Sau khi')).toBeVisible();
  await keepScreen(page, '95-word-template-tried');
  expect(await findings(page)).toEqual([]);

  await word.use.click();
  await expect(word.files).toContainText('Bản Word đang lập theo mẫu Word của đơn vị');
  await keepScreen(page, '96-word-template-used');
  await frame.goTo('Văn bản');
  const papers = new Papers(page);
  await papers.open(p01);
  await new PaperDesk(page).make();
  await frame.goTo('Văn bản');
  const made = docxText(await papers.download(p01, 'Word'));
  expect(made).toContain('trân trọng kính trình');
  expect(made).not.toMatch(/[{}]/);

  await templates.open();
  await expect(templates.row(p01)).toContainText('Mẫu Word của đơn vị');
  await keepScreen(page, '97-templates-with-word');
  await templates.layOut(p01);
  await word.button('Dùng lại mẫu của chương trình').click();
  await expect(word.files).toContainText('Bản Word đang lập theo mẫu của chương trình');
  await expect(word.files).toContainText('Tệp mới nhận, chưa dùng');
  await frame.undo();
  await expect(word.files).toContainText('Bản Word đang lập theo mẫu Word của đơn vị');
});

test('a Word template goes to another office in the file of templates, and lands as a draft', async ({
  page,
}) => {
  const frame = new Frame(page);
  const templates = new Templates(page);
  const word = new WordTemplate(page);
  await frame.goTo('Văn bản');
  await templates.open();
  await templates.layOut(debt);
  await word.handIn('no-dong.docx', await word.begin());
  await expect(word.files).toContainText('Tải về: no-dong.docx');
  await page.goBack();
  const shared = await templates.share();
  await templates.layOut(debt);
  await word.button('Bỏ tệp này').click();
  await expect(word.files).not.toContainText('no-dong.docx');
  await page.goBack();
  await templates.take(shared);
  await expect(page.getByRole('dialog', { name: 'Mẫu trong tệp' })).toContainText('Mẫu Word: Mới');
  await keepScreen(page, '98-word-template-coming');
  await templates.button('Nhận thành bản nháp').click();
  await expect(templates.row(debt)).toContainText('Có tệp Word chưa dùng');
});
