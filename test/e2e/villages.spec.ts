import { Figures } from './pages/figures.ts';
import { Frame } from './pages/frame.ts';
import { Walk } from './pages/walk.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** From the sheets of nine villages to the verdict of the commune: every test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'in-progress' });

const hardRoads = 'Đường thôn, liên thôn: chiều dài đạt yêu cầu';

test('nine villages are typed, their sum becomes the figure of the commune, and its verdict changes', async ({
  page,
}) => {
  const walk = new Walk(page);
  const figures = new Figures(page);
  await new Frame(page).jumpTo('2.2');
  await expect(walk.verdict).toContainText('còn thiếu 1,36 km');

  await figures.open('Phiếu thôn');
  const line = figures.question(hardRoads);
  await expect(line).toContainText('26,9 (9/9)');
  const first = figures.box(hardRoads, 'Bản Vầu');
  await figures.typeAcross(first, ['4,1', '2,7', '3,2', '4,6', '2,3', '3,8', '3,1', '2,6', '1,9']);
  await expect(line).toContainText('28,3 (9/9)');
  await expect(line).toContainText('xã ghi 26,9');
  await keepScreen(page, '40-village-grid');
  await figures.useSums();
  await expect(line).toContainText('từ thôn');

  await new Frame(page).jumpTo('2.2');
  await expect(walk.at('2.2')).toBeVisible();
  await expect(walk.verdict).toContainText('90,13%');
  await expect(walk.verdict).toContainText('Đạt');
  await keepScreen(page, '41-village-verdict');
});

test('a village whose box is emptied leaves the commune without a figure, and says which', async ({
  page,
}) => {
  const figures = new Figures(page);
  await figures.open('Phiếu thôn');
  await figures.box(hardRoads, 'Khau Vàn').fill('');
  await page.keyboard.press('Enter');
  await expect(figures.question(hardRoads)).toContainText('25,1 (8/9)');
  await figures.open('Sổ số liệu');
  await expect(page.getByText('mới có 8/9 thôn, chưa dùng được')).toBeVisible();
  const walk = new Walk(page);
  await new Frame(page).jumpTo('2.2');
  await expect(walk.at('2.2')).toBeVisible();
  await expect(walk.verdict).toContainText('Chưa đủ căn cứ');
  const missing = page.getByRole('link', { name: /mới có 8\/9 thôn/ });
  await expect(missing).toBeVisible();
  await keepScreen(page, '43-village-missing');
});

test('a block from a spreadsheet is pasted whole; one that sticks out writes nothing', async ({
  page,
}) => {
  const figures = new Figures(page);
  await figures.open('Phiếu thôn');
  const box = figures.box('Số hộ', 'Pác Ngàn');
  await figures.paste(box, '152\t128\n660\t542\n');
  await expect(figures.question('Số hộ (hộ)')).toContainText('1.488 (9/9)');
  await expect(figures.question('Số nhân khẩu')).toContainText('6.525 (9/9)');
  await figures.paste(box, '1\t2\t3');
  await expect(new Frame(page).message(/vượt ra ngoài bảng/)).toBeVisible();
  await expect(figures.question('Số hộ (hộ)')).toContainText('1.488 (9/9)');
});

test('figures that do not agree are listed with both numbers and lead to their place', async ({
  page,
}) => {
  const figures = new Figures(page);
  await figures.open('Sổ số liệu');
  await figures.value('Nhân khẩu nam').focus();
  await page.keyboard.press('Enter');
  const value = figures.field('Giá trị: Nhân khẩu nam');
  await expect(value).toBeFocused();
  await value.fill('3.310');
  await page.keyboard.press('Enter');
  await expect(figures.field('Giá trị: Nhân khẩu nữ')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(figures.value('Nhân khẩu nữ')).toBeFocused();
  await figures.open('Không khớp');
  const conflict = figures.conflicts.filter({ hasText: 'Nhân khẩu nam: ghi 3.310 người' });
  await expect(conflict).toContainText('cộng các thôn được 3.301 người, lệch 9 người');
  await keepScreen(page, '42-figures-conflicts');
  await conflict.getByRole('link', { name: /^Nhân khẩu nam/ }).click();
  await expect(value).toBeFocused();
});

test('men and women of one village who are not everybody lead to the ledger of that village', async ({
  page,
}) => {
  const figures = new Figures(page);
  await figures.open('Phiếu thôn');
  await figures.box('Nhân khẩu nữ', 'Khuổi Dẻ').fill('466');
  await page.keyboard.press('Enter');
  await figures.open('Không khớp');
  const conflict = figures.conflicts.filter({ hasText: 'thôn Khuổi Dẻ, ngày 30/11/2024' });
  await expect(conflict).toContainText('ghi 941 người, cộng các phần được 942 người');
  await conflict.getByRole('link', { name: /^Số nhân khẩu/ }).click();
  await expect(figures.field('Giá trị: Số nhân khẩu')).toHaveValue('941');
});
