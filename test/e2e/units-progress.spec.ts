import { readFileSync } from 'node:fs';
import { Frame } from './pages/frame.ts';
import { NewDossier } from './pages/new-dossier.ts';
import { findings } from './support/axe.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** A coordination office looks at several communes at once. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'in-progress' });

const advanced = 'Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025';

test('a second commune gets its dossier', async ({ page }) => {
  const questions = new NewDossier(page);
  await page.evaluate(() => window.location.assign('#/dossiers/new'));
  await page.getByRole('radio', { name: 'Địa phương khác' }).check();
  await questions.chooseNewPlace({ name: 'Pa Tần', district: 'Thượng Ngàn', province: 'Lĩnh Khê' });
  await questions.goOn();
  await questions.chooseSet(advanced, '2024');
  await questions.goOn();
  await questions.chooseRegion('Trung du miền núi phía Bắc');
  await questions.goOn();
  await questions.create();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pa Tần');
});

test('all communes of a set and year stand in one table with their sum, and leave as a workbook', async ({
  page,
}) => {
  await new Frame(page).goTo('Hồ sơ');
  await page.getByRole('link', { name: 'Tiến độ các địa phương' }).click();
  const table = page.getByRole('table', { name: 'Tiến độ của 2 địa phương' });
  await expect(table.getByRole('row', { name: /^Xã Nà Sương 12\/19/ })).toContainText(
    '63/75 (84,0%)',
  );
  await expect(table.getByRole('row', { name: /^Xã Pa Tần 0\/19/ })).toContainText('0/75 (0,0%)');
  await expect(table.getByRole('row', { name: /^Cộng/ })).toContainText('63/150 (42,0%)');
  await expect(page.getByRole('note')).toContainText('Dấu gạch');
  await keepScreen(page, '80-units-progress');
  expect(await findings(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bảng Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('tien-do-commune-advanced-2021-2025-2024.xlsx');
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  await page.getByLabel('So với ngày').fill('31/12/2023');
  await page.getByLabel('So với ngày').press('Enter');
  const row = table.getByRole('row', { name: /^Xã Nà Sương/ });
  await expect(row).toContainText('63/75');
  await expect(row).not.toContainText('+04');
});

test('a target of the year stands beside the result, on the page of all and on that of the dossier', async ({
  page,
}) => {
  await page.evaluate(() => window.location.assign('#/progress'));
  const targets = page.getByRole('table', { name: 'Mục tiêu năm 2024' });
  await targets.getByLabel('Cả năm: chỉ tiêu: xã Nà Sương').fill('70');
  await page.getByLabel('Số địa phương phải đạt năm 2024').fill('2');
  await page.keyboard.press('Tab');
  const row = targets.getByRole('row', { name: /Nà Sương/ });
  await expect(row).toContainText('Đạt 63 đến 30/11/2024, còn thiếu 7');
  await expect(page.getByText('Còn thiếu 2 địa phương so với mục tiêu.')).toBeVisible();
  await keepScreen(page, '85-targets');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Xã Nà Sương' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tiến độ');
  await expect(targets.getByLabel('Cả năm: chỉ tiêu: xã Nà Sương')).toHaveValue('70');
  await keepScreen(page, '86-targets-of-dossier');
  expect(await findings(page)).toEqual([]);
});
