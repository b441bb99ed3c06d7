import { Frame } from './pages/frame.ts';
import { findings } from './support/axe.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** What a commune holds, and whether it still holds. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'in-progress' });

const standard = 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021 - 2025';

test('the dossier of nâng cao asks for đạt chuẩn: the decision is there, a second score is not, and is made', async ({
  page,
}) => {
  const frame = new Frame(page);
  await frame.goTo('Hồ sơ');
  await page
    .getByRole('link', { name: /Nà Sương/ })
    .first()
    .click();
  const part = page.getByRole('region', { name: 'Danh hiệu đã có và phải có trước' });
  await expect(part).toContainText('Quyết định số 3127/QĐ-UBND');
  await expect(part.getByRole('row', { name: /nâng cao/ })).toContainText('63/75');
  await expect(part).toContainText('Chưa có hồ sơ nào của địa phương theo bộ tiêu chí này');
  await keepScreen(page, '81-lower-grade-none');
  expect(await findings(page)).toEqual([]);
  await part.getByRole('button', { name: /Lập hồ sơ theo bộ này/ }).click();
  await expect(frame.message(`Đã lập hồ sơ: ${standard}`)).toBeVisible();
  await expect(part).toContainText('địa phương đã có danh hiệu mà hồ sơ này đề nghị');
  await frame.goTo('Hồ sơ');
  await page
    .getByRole('row', { name: /nâng cao/ })
    .getByRole('link')
    .click();
  await expect(part.getByRole('row')).toHaveCount(3);
  await expect(part.getByRole('row', { name: /0\/57/ })).toContainText('30/11/2024, theo hồ sơ');
  await keepScreen(page, '82-two-scores');
});

test('a withdrawal takes the grade away from its day on, on every page', async ({ page }) => {
  const frame = new Frame(page);
  await frame.goTo('Địa phương');
  await page.getByRole('link', { name: 'Xã Nà Sương' }).click();
  await page.getByRole('link', { name: 'Danh hiệu đã công nhận' }).click();
  const record = page.getByRole('listitem', { name: 'Đạt chuẩn nông thôn mới năm 2022' });
  const table = page.getByRole('table', { name: /Sổ công nhận của địa phương/ });
  await expect(table).toContainText('Còn hiệu lực');
  await record.getByLabel('Quyết định thu hồi').fill('Quyết định số 90/QĐ-UBND');
  await record.getByLabel('Bị thu hồi từ ngày').fill('01/6/2024');
  await record.getByLabel('Lý do thu hồi').fill('Không giữ được tiêu chí số 17');
  await page.keyboard.press('Shift+Tab');
  await expect(table).toContainText('Đã thu hồi · 01/06/2024');
  await keepScreen(page, '83-register-of-unit');
  expect(await findings(page)).toEqual([]);

  await page.getByRole('link', { name: 'Sổ công nhận của mọi địa phương' }).click();
  const all = page.getByRole('table', { name: 'Sổ công nhận' });
  await expect(all).toContainText('Đã thu hồi');
  await expect(page.getByText('0 danh hiệu còn hiệu lực ở 0 địa phương.')).toBeVisible();
  await page.getByLabel('Xét tại ngày').fill('31/5/2024');
  await page.getByLabel('Xét tại ngày').press('Enter');
  await expect(all).toContainText('Còn hiệu lực');
  await page.getByLabel('Tìm theo tên, số quyết định').fill('khong co');
  await expect(page.getByText('Không có quyết định nào như vậy.')).toBeVisible();
  await page.getByLabel('Tìm theo tên, số quyết định').fill('na suong 3127');
  await expect(all.getByRole('row')).toHaveCount(2);
  await keepScreen(page, '84-register-of-all');
  expect(await findings(page)).toEqual([]);

  await page.evaluate(() => window.location.assign('#/dossiers'));
  await page
    .getByRole('row', { name: /nâng cao/ })
    .getByRole('link')
    .click();
  const part = page.getByRole('region', { name: 'Danh hiệu đã có và phải có trước' });
  await expect(part).toContainText('đã bị thu hồi từ ngày 01/06/2024');
});
