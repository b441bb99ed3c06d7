import { Frame } from './pages/frame.ts';
import { PaperDesk } from './pages/paper-desk.ts';
import { Templates } from './pages/templates.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** An office words its proposal itself. */
test.use({ startFrom: 'in-progress' });

const p01 = 'Tờ trình đề nghị xét, công nhận';

test('own wording: a wrong field is refused in a sentence, mended, tried, used and taken back', async ({
  page,
}) => {
  const frame = new Frame(page);
  const templates = new Templates(page);
  await frame.goTo('Văn bản');
  await templates.open();
  await expect(templates.row(p01)).toContainText('Mẫu của chương trình');
  await keepScreen(page, '90-templates');
  await templates.edit(p01);
  await templates.replace('đề nghị xét, công nhận {unit.full}', 'trân trọng đề nghị {unit.nmae}');
  await expect(page.getByText('Không có trường “unit.nmae”').first()).toBeVisible();
  await expect(templates.button('Dùng mẫu này')).toBeDisabled();
  await keepScreen(page, '91-template-fault');
  await templates.button('Sửa thành “unit.name”').click();
  await expect(page.getByText('Các dòng đều đọc được')).toBeVisible();
  await templates.tryWith('xã Nà Sương, năm 2024');
  await expect(page.getByText(/Thử được: \d+ trang/)).toBeVisible();
  await keepScreen(page, '92-template-tried');
  await templates.button('Dùng mẫu này').click();
  await expect(page.getByText('Mẫu riêng của đơn vị')).toBeVisible();
  await frame.goTo('Văn bản');
  await page.getByRole('link', { name: p01, exact: true }).click();
  const desk = new PaperDesk(page);
  await expect(desk.sheet).toContainText('trân trọng đề nghị');
  await frame.undo();
  await expect(desk.sheet).toContainText('đề nghị xét, công nhận xã');
});
