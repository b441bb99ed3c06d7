import type { Page } from '@playwright/test';
import { Frame } from './pages/frame.ts';
import { Home } from './pages/home.ts';
import { NewDossier } from './pages/new-dossier.ts';
import { Upgrade } from './pages/upgrade.ts';
import { Walk } from './pages/walk.ts';
import { findings } from './support/axe.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** A dossier begun before 01/3/2024, when the set it is under was amended, and finished after. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'empty' });

const advanced = 'Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025';
const managed = ['Số người được quản lý sức khỏe', 'Số nhân khẩu'] as const;

test('a dossier with figures up to February is judged by the text of then', async ({ page }) => {
  const questions = new NewDossier(page);
  const walk = new Walk(page);
  const frame = new Frame(page);
  await new Home(page).createFirst.click();
  await questions.chooseNewPlace({
    name: 'Thượng Lâm',
    district: 'Nậm Khao',
    province: 'Lĩnh Khê',
  });
  await questions.goOn();
  await frame.answerOfficer('Lý Thị Hoa');
  await questions.chooseSet(advanced, '2024');
  await page.getByRole('textbox', { name: 'Số liệu tính đến ngày' }).fill('29/02/2024');
  await questions.goOn();
  await questions.chooseRegion('Trung du miền núi phía Bắc');
  await questions.goOn();
  await questions.create();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thượng Lâm');

  await frame.jumpTo('8.4');
  await expect(walk.at('8.4')).toBeVisible();
  await walk.answer('Đạt');
  await expect(walk.verdict).toContainText('Đạt');
  await frame.jumpTo('14.2');
  await expect(walk.at('14.2')).toContainText('Tỷ lệ dân số được quản lý sức khỏe');
  for (const sex of ['nam', 'nữ']) {
    await walk.enter(`${managed[0]} (${sex})`, '1.900');
    await walk.enter(`${managed[1]} (${sex})`, '2.000');
  }
  await expect(walk.verdict).toContainText('95,00%');
  await expect(walk.verdict).toContainText(/^Đạt/);
});

test('figures of December ask for the amended text, which says first what it changes', async ({
  page,
}) => {
  const upgrade = new Upgrade(page);
  await openDossier(page);
  await page.getByRole('textbox', { name: 'Số liệu tính đến ngày' }).fill('31/12/2024');
  await page.getByRole('textbox', { name: 'Số liệu tính đến ngày' }).press('Enter');
  const newer = page.getByRole('link', { name: 'Xem thay đổi và chuyển bản' });
  await expect(newer).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await newer.click();
  await expect(upgrade.title).toBeVisible();
  await expect(page.getByText('nội dung áp dụng trước ngày 01/03/2024')).toBeVisible();
  await expect(upgrade.preview.getByText('Câu trả lời được giữ').locator('..')).toContainText('2');
  const health = upgrade.row(upgrade.preview, '14.2');
  await expect(health).toContainText('đổi cách đo');
  await expect(health).toContainText('Trước: Tỷ lệ dân số được quản lý sức khỏe');
  await expect(upgrade.row(upgrade.preview, '8.4')).toContainText('đổi nội dung');
  await keepScreen(page, '70-upgrade-preview');
  expect(await findings(page)).toEqual([]);

  await upgrade.apply.click();
  await expect(new Frame(page).message(/^Hồ sơ đã chuyển sang .*bản 1$/)).toBeVisible();
  await expect(upgrade.row(upgrade.review, '14.2')).toBeVisible();
  await keepScreen(page, '71-upgrade-review');
  expect(await findings(page)).toEqual([]);
});

test('each answer is looked at again, and all of it comes back', async ({ page }) => {
  const upgrade = new Upgrade(page);
  const walk = new Walk(page);
  await openUpgrade(page);
  await upgrade.confirm('8.4');
  await expect(upgrade.row(upgrade.review, '8.4')).toHaveCount(0);
  await upgrade.openAnswer('14.2');
  await expect(walk.at('14.2')).toContainText('quản lý sức khỏe điện tử');
  await expect(walk.verdict).toContainText('Chưa đủ căn cứ');
  await walk.answer('Đạt');
  await expect(walk.verdict).toContainText(/^Đạt/);
  await page.goBack();
  await expect(upgrade.review).toContainText('Không còn câu trả lời nào cần xem lại.');

  await upgrade.undo();
  await expect(upgrade.row(upgrade.review, '14.2')).toBeVisible();
  await upgrade.undo();
  await expect(upgrade.row(upgrade.review, '8.4')).toBeVisible();
  await upgrade.undo();
  await expect(page.getByText('nội dung áp dụng trước ngày 01/03/2024')).toBeVisible();
  await expect(upgrade.review).toHaveCount(0);
  await new Frame(page).jumpTo('14.2');
  await expect(walk.at('14.2')).toContainText('Tỷ lệ dân số được quản lý sức khỏe');
  await expect(walk.number(`${managed[0]} (nam)`)).toHaveValue('1.900');
  await expect(walk.verdict).toContainText('95,00%');
  await expect(walk.verdict).toContainText(/^Đạt/);
});

const openDossier = async (page: Page): Promise<void> => {
  await new Frame(page).goTo('Hồ sơ');
  await page
    .getByRole('link', { name: /Thượng Lâm/ })
    .first()
    .click();
};

const openUpgrade = async (page: Page): Promise<void> => {
  await openDossier(page);
  await page.getByRole('link', { name: 'Xem các bản khác' }).click();
};
