import { Frame } from './pages/frame.ts';
import { KeptHistory } from './pages/kept-history.ts';
import { Walk } from './pages/walk.ts';
import { findings } from './support/axe.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

test.use({ startFrom: 'in-progress' });

test('a number typed over comes back from the history of its field, and that is undone like any change', async ({
  page,
}) => {
  const walk = new Walk(page);
  const history = new KeptHistory(page);
  await new Frame(page).jumpTo('18.7');
  await expect(walk.at('18.7')).toBeVisible();
  const label = 'Số hộ có đủ nhà tắm';
  const number = walk.number(label);
  const before = await number.inputValue();
  await walk.enter(label, '12');
  await expect(walk.verdict).not.toContainText('còn thiếu 01 hộ');

  await page.getByRole('button', { name: new RegExp(`^Lịch sử: ${label}`) }).click();
  await expect(history.lines).toHaveCount(2);
  await expect(history.lines.first()).toContainText('đang dùng');
  await expect(history.lines.first()).toContainText(`thay cho “${before}”`);
  await expect(history.lines.first()).toContainText('Nhập kết quả chỉ tiêu');
  await keepScreen(page, '80-field-history');
  expect(await findings(page)).toEqual([]);

  await history.restore(before);
  await expect(history.lines).toHaveCount(3);
  await expect(history.lines.first()).toContainText(before);
  await history.close();
  await expect(number).toHaveValue(before);
  await expect(walk.verdict).toContainText('còn thiếu 01 hộ');
  await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(number).toHaveValue('12');
});

test('the history of an answer holds all its fields, in words', async ({ page }) => {
  const walk = new Walk(page);
  const history = new KeptHistory(page);
  await new Frame(page).jumpTo('17.3');
  await expect(walk.at('17.3')).toBeVisible();
  await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption('Đã kiểm tra');
  await page.getByRole('button', { name: /^Sửa \d/ }).click();
  await expect(history.lines.first()).toContainText('Đã kiểm tra');
  await history.sheet.getByLabel('Xem lịch sử của').selectOption('Trạng thái');
  await history.restore('Đang làm');
  await expect(history.lines.first()).toContainText('Đang làm');
  await keepScreen(page, '81-answer-history');
  await history.close();
  await expect(page.getByRole('combobox', { name: 'Trạng thái' })).toHaveValue('draft');
});
