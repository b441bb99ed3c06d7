import { Frame } from './pages/frame.ts';
import { Walk } from './pages/walk.ts';
import { findings } from './support/axe.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

test.use({ startFrom: 'in-progress' });

test('a new year starts from the last one, and counts only what is confirmed', async ({ page }) => {
  const frame = new Frame(page);
  const walk = new Walk(page);
  await frame.goTo('Hồ sơ');
  await page
    .getByRole('link', { name: /Nà Sương/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Lập hồ sơ năm 2025 từ hồ sơ này' }).click();
  const title = page.getByRole('heading', { level: 1, name: 'Xác nhận từ năm trước' });
  await expect(title).toBeVisible();
  await expect(page.getByText('còn 79 nội dung chờ xác nhận')).toBeVisible();
  await keepScreen(page, '62-carried');
  expect(await findings(page)).toEqual([]);

  await page.getByRole('button', { name: '1. Quy hoạch: Xác nhận cả 3 nội dung' }).click();
  await expect(page.getByText('còn 76 nội dung chờ xác nhận')).toBeVisible();
  await frame.goTo('Hôm nay');
  await expect(page.getByText('3/75')).toBeVisible();
  await page.getByRole('link', { name: 'Từ năm trước, chưa xác nhận: 76 nội dung' }).click();

  await page.getByRole('link', { name: /^17\.3 / }).click();
  await expect(walk.at('17.3')).toBeVisible();
  await expect(walk.verdict).toContainText('Chưa đủ căn cứ');
  await expect(page.getByText('Từ năm 2024, chưa xác nhận')).toBeVisible();
  await keepScreen(page, '63-carried-indicator');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Vẫn đúng cho năm nay: 17.3' }).click();
  await expect(walk.verdict).toContainText('74,20%');
  await expect(page.getByText('Từ năm 2024, chưa xác nhận')).toHaveCount(0);
  await frame.undo();
  await expect(page.getByText('Từ năm 2024, chưa xác nhận')).toBeVisible();
  await expect(walk.verdict).toContainText('Chưa đủ căn cứ');
});
