import { Frame } from './pages/frame.ts';
import { Overlays } from './pages/overlays.ts';
import { Walk } from './pages/walk.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** An officer fills in what the province decided: every test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'in-progress' });

test('fill an overlay and see verdicts change', async ({ page }) => {
  const [frame, overlays, walk] = [new Frame(page), new Overlays(page), new Walk(page)];
  await frame.jumpTo('3.1');
  await expect(walk.verdict).toContainText('Đạt');
  const dossier = /#(\/dossiers\/[^/]+)/.exec(page.url())?.[1] ?? '';
  await overlays.open(/Lĩnh Khê/);
  await overlays.choose('3.1');
  await overlays.level('50', /1187/);
  await expect(overlays.below).toContainText('thấp hơn mức Trung ương');
  await keepScreen(page, '70-overlay-below');
  await overlays.drawer.getByRole('textbox', { name: 'Mức', exact: true }).fill('95');
  await overlays.drawer.getByRole('textbox', { name: 'Mức', exact: true }).press('Enter');
  await expect(overlays.below).toBeHidden();
  await overlays.done();
  await expect(overlays.row('3.1')).toContainText('cao hơn Trung ương');
  await keepScreen(page, '71-overlay');
  await overlays.save();
  await expect(frame.message('Đã lưu quy định của tỉnh')).toBeVisible();
  await page.evaluate((hash) => window.location.assign(hash), `#${dossier}`);
  await page.getByRole('link', { name: 'Xem những gì thay đổi' }).click();
  await expect(overlays.row('3.1')).toContainText('Chưa đạt');
  await expect(frame.main).toContainText('1 kết quả thay đổi');
  await keepScreen(page, '72-overlay-preview');
  await page.getByRole('button', { name: 'Áp dụng cho hồ sơ' }).click();
  await expect(frame.message('Đã áp dụng, câu trả lời giữ nguyên')).toBeVisible();
  await page.evaluate((hash) => window.location.assign(hash), `#${dossier}/overlay`);
  await expect(page.getByRole('button', { name: 'Áp dụng cho hồ sơ' })).toBeDisabled();
  await frame.jumpTo('3.1');
  await expect(walk.verdict).toContainText('Chưa đạt');
  await expect(frame.main).toContainText('mức của tỉnh; Trung ương: ≥ 90%');
  await keepScreen(page, '73-overlay-walk');
});

test('an unsaved draft waits while other pages are looked at, and is dropped when the officer says so', async ({
  page,
}) => {
  const [frame, overlays] = [new Frame(page), new Overlays(page)];
  await overlays.open(/Lĩnh Khê/);
  const name = page.getByRole('textbox', { name: 'Tên gọi' });
  const before = await name.inputValue();
  await name.fill('Quy định đang sửa');
  await name.press('Enter');
  await expect(frame.main).toContainText('Nội dung sửa chưa lưu');
  await frame.goTo('Số liệu');
  await overlays.open(/Lĩnh Khê/);
  await expect(name).toHaveValue('Quy định đang sửa');
  await page.getByRole('button', { name: 'Bỏ, sửa lại từ đầu' }).click();
  await expect(name).toHaveValue(before);
  await expect(frame.main).not.toContainText('Nội dung sửa chưa lưu');
});

test('an overlay leaves as a file, goes, and comes back', async ({ page }) => {
  const [frame, overlays] = [new Frame(page), new Overlays(page)];
  await overlays.open(/Lĩnh Khê/);
  const file = await overlays.handOut();
  await page.evaluate(() => window.location.assign('#/overlays'));
  await page.getByRole('button', { name: /^Xóa .*Lĩnh Khê/ }).click();
  await expect(frame.main).toContainText('Chưa nhập quy định nào của tỉnh');
  await overlays.takeIn(file);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lĩnh Khê');
  await expect(overlays.row('3.1')).toContainText('≥ 95%');
});
