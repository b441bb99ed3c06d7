import { Frame } from './pages/frame.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

test.use({ startFrom: 'in-progress' });

test('a sum that disagrees with its parts is told by keyboard and page, and mended', async ({
  page,
}) => {
  await new Frame(page).jumpTo('Nguồn lực');
  await expect(page.getByText('Các tổng khớp với những phần của nó.')).toBeVisible();
  const cash = page.getByRole('textbox', {
    name: 'Phân bổ, thực hiện: Nhân dân đóng góp tiền mặt',
  });
  await cash.fill('818');
  await page.keyboard.press('Tab');
  await expect(
    page.getByText('bảng nguồn vốn ghi 818, các dòng đóng góp cộng lại 808 triệu đồng'),
  ).toBeVisible();
  await keepScreen(page, '70-funds-difference');
  await cash.fill('-5');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Số tiền không thể âm.')).toBeVisible();
  await cash.fill('808');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Các tổng khớp với những phần của nó.')).toBeVisible();
});

const file = [
  'Sản phẩm;Hạng;Đến ngày',
  'Chè Shan Nà Sương;4 sao;15/12/2025',
  'Mật ong Khau Vàn;3 sao;30/11/2027',
  'Rượu men lá;6 sao;',
].join('\n');

test('products come in from a table, seen before they are written, and one undo takes them back', async ({
  page,
}) => {
  await new Frame(page).jumpTo('Sản phẩm OCOP');
  const added = page.getByRole('textbox', { name: 'Sản phẩm: Mật ong Khau Vàn' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất Excel: Sản phẩm OCOP' }).click();
  expect((await download).suggestedFilename()).toBe('san-pham-ocop.xlsx');
  await page
    .getByLabel('Nhập Excel: Sản phẩm OCOP')
    .first()
    .setInputFiles({ name: 'ocop.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  const dialog = page.getByRole('dialog', { name: 'Nhập từ Excel: Sản phẩm OCOP' });
  await expect(dialog).toContainText('Thêm 1 · Sửa 1 · Không nhận 1');
  await expect(dialog).toContainText('Hạng: 3 sao → 4 sao');
  await expect(dialog).toContainText('"6 sao" không có trong danh sách chọn');
  await keepScreen(page, '71-register-import');
  await dialog.getByRole('button', { name: 'Ghi 2 dòng vào sổ' }).click();
  await expect(added).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(added).toBeHidden();
});
