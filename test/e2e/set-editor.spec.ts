import { Frame } from './pages/frame.ts';
import { Library } from './pages/library.ts';
import { NewDossier } from './pages/new-dossier.ts';
import { SetEditor } from './pages/set-editor.ts';
import { Walk } from './pages/walk.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** An office makes a set of its own by the keyboard and works under it: every test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'empty' });

const title = 'Bộ tiêu chí xã thông minh của tỉnh';

test('three indicators are typed without a mouse, faults are named, the set is saved', async ({
  page,
}) => {
  const editor = new SetEditor(page);
  const { keyboard } = page;
  await new Frame(page).goTo('Bộ tiêu chí');
  await page.getByRole('link', { name: 'Lập bộ tiêu chí mới' }).press('Enter');
  await editor.field('Tên bộ tiêu chí').focus();
  await keyboard.insertText(title);
  await keyboard.press('Alt+PageDown');
  await expect(editor.field('Tên tiêu chí')).toBeFocused();
  await keyboard.insertText('Chính quyền số');
  await keyboard.press('Alt+PageDown');
  await expect(editor.field('Nội dung chỉ tiêu')).toBeFocused();
  await keyboard.insertText('Tỷ lệ hồ sơ giải quyết trực tuyến');
  await editor.save();
  await expect(editor.faults).toContainText('1.1: Chưa ghi mức.');
  await keepScreen(page, '70-editor-faults');
  await editor.faults.getByRole('button', { name: '1.1' }).press('Enter');
  await expect(editor.field('Mức')).toBeFocused();
  await keyboard.insertText('80');
  await editor.addIndicator();
  await expect(editor.field('Nội dung chỉ tiêu')).toBeFocused();
  await keyboard.insertText('Có tổ công nghệ số cộng đồng');
  await editor.field('Yêu cầu').selectOption('Đạt');
  await editor.addIndicator();
  await keyboard.insertText('Chỉ tiêu chờ văn bản');
  await editor.field('Chưa biết nội dung').press('Space');
  await keyboard.press('Alt+Shift+ArrowUp');
  await expect(editor.outline.getByRole('button').nth(3)).toContainText('Chỉ tiêu chờ văn bản');
  await keepScreen(page, '71-editor');
  await editor.save();
  await new Frame(page).answerOfficer('Lý Thị Hoa');
  await expect(new Library(page).title).toHaveText(title);
  await expect(page.getByRole('main')).toContainText('1 tiêu chí, 3 chỉ tiêu');
});

test('a dossier under it is judged', async ({ page }) => {
  const questions = new NewDossier(page);
  const walk = new Walk(page);
  await page.evaluate(() => window.location.assign('#/dossiers/new'));
  await questions.chooseNewPlace({ name: 'Pa Tần', district: 'Nậm Khao', province: 'Lĩnh Khê' });
  await questions.goOn();
  await questions.chooseSet(title, String(new Date().getFullYear()));
  await questions.goOn();
  // One level for all: there is no question of the region, which would have nothing to choose.
  await expect(questions.question('Kiểm tra trước khi tạo hồ sơ')).toBeVisible();
  await expect(questions.answer('Một mức chung')).toBeVisible();
  await questions.create();
  await new Frame(page).jumpTo('1.1');
  await walk.enter('Số đạt yêu cầu', '159');
  await walk.enter('Tổng số', '200');
  await expect(walk.verdict).toContainText('Chưa đạt');
});

test('another threshold is another version, undone with one click', async ({ page }) => {
  const editor = new SetEditor(page);
  await page.evaluate(() => window.location.assign('#/criteria'));
  const library = new Library(page);
  await library.open(title);
  await page.getByRole('link', { name: 'Sửa bộ tiêu chí' }).click();
  await editor.openLine('1.1');
  await editor.field('Mức').fill('75');
  await page.getByRole('link', { name: 'Bộ tiêu chí', exact: true }).first().click();
  await library.open(title);
  await page.getByRole('link', { name: 'Sửa bộ tiêu chí' }).click();
  await editor.openLine('1.1');
  await expect(editor.field('Mức')).toHaveValue('75');
  await editor.save();
  await expect(page.getByRole('main')).toContainText('Bản 2');
  await expect(page.getByRole('row', { name: '1.1' })).toContainText('≥ 75%');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('row', { name: '1.1' })).toContainText('≥ 80%');
});
