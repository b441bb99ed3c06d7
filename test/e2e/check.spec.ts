import { Check } from './pages/check.ts';
import { Frame } from './pages/frame.ts';
import { Walk } from './pages/walk.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** What a council would send back, found and mended. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'in-progress' });

test('from the papers to the check, to a finding, and back without it', async ({ page }) => {
  const check = new Check(page);
  const walk = new Walk(page);
  await new Frame(page).goTo('Văn bản');
  await page.getByRole('link', { name: /Kiểm tra hồ sơ: còn \d+ lỗi/ }).click();
  await expect(check.title).toBeVisible();
  await keepScreen(page, '60-check');
  await check.find('08 chủ thể');
  await expect(check.group(/^Lỗi phải sửa/)).toContainText('Chưa đạt, còn thiếu 08 chủ thể');
  await check.jumpTo('còn thiếu 08 chủ thể');
  await expect(walk.at('18.4')).toBeVisible();
  await walk.enter('Số chủ thể được tập huấn trong năm', '284');
  await expect(walk.verdict).toContainText('Đạt');
  await page.goBack();
  await expect(check.title).toBeVisible();
  await check.find('Chỉ tiêu 18.');
  await expect(check.line('Chỉ tiêu 18.7')).toBeVisible();
  await expect(check.line('Chỉ tiêu 18.4')).toHaveCount(0);
});

test('a proof that ran out opens where its day is changed', async ({ page }) => {
  const check = new Check(page);
  const frame = new Frame(page);
  await frame.jumpTo('Kiểm tra trước khi nộp');
  await check.filters.getByRole('combobox', { name: 'Nơi sửa' }).selectOption('Minh chứng');
  await expect(check.line('Chỉ tiêu')).toHaveCount(0);
  await check.find('het han');
  await expect(check.line('Hết hạn ngày 30/11/2024')).toHaveCount(1);
  await keepScreen(page, '61-check-filtered');
  await check.jumpTo('Hết hạn ngày 30/11/2024');
  const drawer = page.getByRole('dialog');
  await expect(drawer).toContainText('112/2021/ATTP');
  await keepScreen(page, '62-check-proof');
});
