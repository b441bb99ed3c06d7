import { messyWorkbook } from '../core/support/messy-workbook.ts';
import { Frame } from './pages/frame.ts';
import { ImportDesk } from './pages/import-desk.ts';
import { Walk } from './pages/walk.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

test.use({ startFrom: 'in-progress' });

test("an officer's messy workbook becomes answers, seen before they are written", async ({
  page,
}) => {
  const desk = new ImportDesk(page);
  const frame = new Frame(page);
  await desk.open('Xã Nà Sương');
  await desk.take('bieu-01.xlsx', messyWorkbook());
  await expect(desk.headerRow).toContainText('Dòng 4: TT · Nội dung · Kết quả · Ghi chú');
  await expect(desk.column('B')).toContainText('quy hoạch');
  await expect(desk.row('8.2')).toContainText('85,5');
  await expect(desk.row('8.2')).toContainText('đã đối chiếu với sổ của thôn');
  await expect(desk.row('1.2')).toContainText('bị ẩn');
  await expect(desk.row('3.6')).toContainText('bị từ chối');
  await keepScreen(page, '60-import-preview');
  await desk.row('8.2').scrollIntoViewIfNeeded();
  await keepScreen(page, '61-import-changes');
  await desk.apply.click();
  await expect(desk.told('Đã nhập')).toBeVisible();
  await desk.take('bieu-01.xlsx', messyWorkbook());
  await expect(desk.known).toBeVisible();
  await expect(desk.row('8.2')).toContainText('không đổi');
  await frame.goTo('Hôm nay');
  await frame.jumpTo('8.2');
  await expect(new Walk(page).at('8.2')).toBeVisible();
  await expect(page.getByText('85,5').first()).toBeVisible();
  await keepScreen(page, '62-import-walk');
});

test('a pasted block in an old font is read after the officer has seen its letters', async ({
  page,
}) => {
  const desk = new ImportDesk(page);
  await new Frame(page).jumpTo('Nhập từ Excel');
  await desk.paste('TT\tKết quả\tGhi chú\n8.2\t81,25\t®· ®èi chiÕu víi sæ\n');
  await expect(desk.column('C')).toContainText('Có vẻ là TCVN3 (ABC)');
  await expect(desk.apply).toBeDisabled();
  await desk.readAs('C', 'TCVN3 (ABC)');
  await expect(desk.column('C')).toContainText('đã đối chiếu với sổ');
  await desk.apply.click();
  await expect(desk.told('Đã nhập 1 dòng')).toBeVisible();
  await desk.undo();
  await expect(desk.told('Đã hoàn tác')).toBeVisible();
  await desk.paste('TT\tKết quả\n8.2\t81,25\n');
  await expect(desk.row('8.2')).not.toContainText('không đổi');
});
