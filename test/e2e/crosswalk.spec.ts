import type { Page } from '@playwright/test';
import { Crosswalk } from './pages/crosswalk.ts';
import { Frame } from './pages/frame.ts';
import { findings } from './support/axe.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** How much of a file of 2021 - 2025 serves in 2026 - 2030, and by whose mapping. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'in-progress' });

test('a file is measured against the set of the next period, of which little is known', async ({
  page,
}) => {
  const crosswalk = new Crosswalk(page);
  await openForecast(page);
  await expect(page.getByText('Chưa biết nội dung 44 trong 47 chỉ tiêu')).toBeVisible();
  await expect(crosswalk.total('Đáp ứng').first()).toContainText('0/47');
  await expect(crosswalk.total('Chưa biết')).toContainText('44/47');
  await expect(crosswalk.row('4.a')).toContainText('Xem lại');
  await expect(crosswalk.row('4.a')).toContainText('chưa đối chiếu với văn bản');
  await page
    .getByText(/^Chỉ tiêu cũ có liên quan: .*minh chứng$/)
    .last()
    .click();
  await keepScreen(page, '72-forecast');
  expect(await findings(page)).toEqual([]);
});

test('the mapping is changed by keys alone, and what was removed is offered again', async ({
  page,
}) => {
  const frame = new Frame(page);
  const crosswalk = new Crosswalk(page);
  await openForecast(page);
  await crosswalk.openMapping();
  await expect(page.getByText('Bảng của chương trình.')).toBeVisible();
  await crosswalk.addOldByKeys('4.a', '12.1');
  await expect(frame.message('Đã lưu dòng 4.a')).toBeVisible();
  await expect(page.getByText('Bảng của đơn vị.')).toBeVisible();
  await expect(crosswalk.row('4.a')).toContainText('12.1 ');
  await crosswalk.remove('4.a');
  await expect(crosswalk.offers).toContainText('12.2');
  await keepScreen(page, '73-crosswalk');
  expect(await findings(page)).toEqual([]);
});

test('an offer counts once it is taken, and the mapping of the program comes back', async ({
  page,
}) => {
  const crosswalk = new Crosswalk(page);
  await openForecast(page);
  await expect(crosswalk.row('4.a')).toContainText('bảng chuyển đổi chưa có dòng nào');
  await crosswalk.openMapping();
  await crosswalk.takeOffer('12.2', '4.a');
  await expect(crosswalk.lines('4.a')).toContainText('Nói được một phần');
  await new Frame(page).undo();
  await expect(crosswalk.offers).toContainText('12.2');
  await crosswalk.reset();
  await expect(page.getByText('Bảng của chương trình.')).toBeVisible();
  await expect(crosswalk.lines('4.a')).toContainText('Nói được toàn bộ');
});

const openForecast = async (page: Page): Promise<void> => {
  await new Frame(page).goTo('Hồ sơ');
  await page
    .getByRole('link', { name: /Nà Sương/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Khả năng đáp ứng bộ tiêu chí mới' }).click();
  await expect(new Crosswalk(page).forecast).toBeVisible();
};
