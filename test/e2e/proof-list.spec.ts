import { readFile } from 'node:fs/promises';
import { Frame } from './pages/frame.ts';
import { ProofList } from './pages/proof-list.ts';
import { pdfWords } from './support/file-words.ts';
import { pdfSaying } from './support/made-files.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** An officer keeps sixty proofs in order: every test goes on where the last ended. */
test.use({ startFrom: 'in-progress' });

test.beforeEach(async ({ page }) => {
  await new Frame(page).goTo('Minh chứng');
  await expect(new ProofList(page).table).toBeVisible();
});

test('proofs are found by issuer, state and words, and lie in the binder at their places', async ({
  page,
}) => {
  const list = new ProofList(page);
  await expect(list.found).toHaveText('60 minh chứng');
  await list.filterBy('Tình trạng', 'arrived');
  await expect(list.row('MC-032')).toContainText('Chưa dùng được');
  await keepScreen(page, '75-proofs-not-usable');
  await list.filterBy('Tình trạng', '');
  await list.words.fill('bao hiem');
  await expect(list.found).toHaveText('01 trong 60 minh chứng');
  await expect(list.row('MC-033')).toContainText('14.1-01');
});

test('many are put into a box at once, and one click takes it back', async ({ page }) => {
  const list = new ProofList(page);
  await list.pick('MC-003', 'MC-004');
  await page.getByRole('button', { name: 'Sửa chung' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sửa chung nhiều minh chứng' });
  await dialog.getByRole('textbox', { name: 'Hộp', exact: true }).fill('Hộp lưu trữ thử');
  await dialog.getByRole('textbox', { name: 'Tập', exact: true }).fill('Tập 2');
  await keepScreen(page, '76-many-proofs');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await list.words.fill('hop luu tru thu');
  await expect(list.found).toHaveText('02 trong 60 minh chứng');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(list.found).toHaveText('0 trong 60 minh chứng');
});

test('a file that is there already is offered as its proof', async ({ page }) => {
  const list = new ProofList(page);
  await list.add(pdfSaying('quyet-dinh.pdf', 'Quyet dinh so 17'));
  await expect(list.drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list.found).toHaveText('61 minh chứng');
  await list.add(pdfSaying('quet-lai.pdf', 'Quyet dinh so 17'));
  const uploads = page.getByRole('list', { name: 'Tệp đang thêm' });
  await expect(uploads).toContainText('Đã có trong minh chứng MC-051');
  await keepScreen(page, '77-twin');
  await uploads.getByRole('button', { name: 'Dùng MC-051' }).click();
  await expect(list.drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list.found).toHaveText('61 minh chứng');
});

test('the code of a cover sheet leads back to its proof', async ({ page }) => {
  const list = new ProofList(page);
  await list.words.fill('kết quả tiêu chí môi trường');
  await list.open('MC-038');
  const code = (await list.drawer.locator('code').textContent()) ?? '';
  const made = page.waitForEvent('download');
  await list.drawer.getByRole('button', { name: 'In tờ bìa' }).click();
  const words = await pdfWords(await readFile(await (await made).path()));
  expect(words).toContain(code);
  expect(words).toContain('17.1-01');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await new Frame(page).palette.fill(`HOSO:${code}`);
  await page.getByRole('option', { name: /^Mở minh chứng MC-038/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(list.drawer).toContainText('Kết quả tiêu chí Môi trường');
});

test('the matrix shows what proves nothing yet, and links by the keyboard', async ({ page }) => {
  const list = new ProofList(page);
  await page.getByRole('link', { name: 'Ma trận' }).click();
  await page.getByRole('combobox', { name: 'Tiêu chí' }).selectOption('9');
  await expect(list.cell('9', 'MC-048')).toHaveAccessibleName('MC-048 chứng minh 9');
  await list.matrix.getByRole('gridcell').first().focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Đã gỡ MC-048 khỏi chỉ tiêu 9')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'chưa có minh chứng' })).toBeVisible();
  await keepScreen(page, '78-matrix-gap');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(list.cell('9', 'MC-048')).toHaveAccessibleName('MC-048 chứng minh 9');
  await page.getByRole('combobox', { name: 'Tiêu chí' }).selectOption('');
  await keepScreen(page, '79-matrix');
});
