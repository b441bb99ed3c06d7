import type { Page } from '@playwright/test';
import { Check } from './pages/check.ts';
import { Procedures } from './pages/procedures.ts';
import { findings } from './support/axe.ts';
import { callCore } from './support/core-calls.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** A province fills the procedure that nobody has written yet; a dossier of its communes follows it. */
test.use({ startFrom: 'in-progress' });
test.describe.configure({ timeout: 400_000 });

const empty = /giai đoạn 2026 - 2030 \(tạm thời/;
const sentence = 'Biên bản họp phải có từ 98% đại biểu nhất trí.';

const goTo = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((hash) => window.location.assign(hash), `#${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

const newDossier = async (page: Page): Promise<string> => {
  const units = (await callCore(page, 'units.list', {})) as { id: string; level: string }[];
  const unitId = units.find(({ level }) => level === 'commune')?.id;
  const setId = 'commune-standard-2026-2030';
  const asked = { unitId, setId, year: 2026, variant: 'group-1' };
  const made = (await callCore(page, 'dossiers.create', asked)) as { dossierId: string };
  return made.dossierId;
};

const meeting = {
  on: '2026-11-10',
  startsAt: '08:00',
  endsAt: '10:30',
  place: 'Hội trường UBND xã',
  chair: 'Nông Khánh Thạo',
  chairOffice: 'Chủ tịch UBND xã',
  secretary: 'Quàng Thị Inh',
  secretaryOffice: 'Công chức',
  presenterOffice: 'Phó Chủ tịch UBND xã',
  invited: 50,
  present: 50,
  absenceReason: '',
  method: 'show-of-hands',
  disagree: 0,
  conclusion: '',
  copies: 2,
};

test('an empty procedure is filled, used by a dossier, and its own rule blocks until it is kept', async ({
  page,
}) => {
  const desk = new Procedures(page);
  const dossierId = await newDossier(page);
  await goTo(page, `/dossiers/${dossierId}/calendar`);
  await page.getByRole('link', { name: 'Quy trình', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: empty }).filter({ hasText: 'xã' });
  await expect(row).toContainText('Chưa có bước nào');
  await expect(page.getByText(/^Huyện, giai đoạn 2026 - 2030: /)).toBeVisible();
  await keepScreen(page, '93-procedures');
  expect(await findings(page)).toEqual([]);
  await row.getByRole('link').click();

  await desk.field('Cơ quan ban hành quy trình').fill('UBND tỉnh Bắc Sơn');
  await desk.field('Văn bản ban hành').fill('Quyết định số 45/2026/QĐ-UBND');
  await expect(page.getByText('1 chỗ phải sửa trước khi dùng')).toBeVisible();
  await expect(desk.use).toBeDisabled();
  await keepScreen(page, '94-procedure-about');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: /^Các bước: / }).click();
  await desk.button('Lấy các bước này').click();
  await expect(desk.steps().first()).toBeVisible();
  await desk.field('Tên bước').first().fill('');
  await page.getByRole('button', { name: 'Bước 1, tên: chưa ghi' }).click();
  await expect(desk.field('Tên bước').first()).toBeFocused();
  await page.keyboard.type('Lập dự thảo báo cáo theo mẫu của tỉnh');
  await expect(page.getByText('Quy trình đã đủ, dùng được')).toBeVisible();
  await keepScreen(page, '95-procedure-steps');
  expect(await findings(page)).toEqual([]);

  await desk.open('Văn bản');
  await desk.field('Tên văn bản: P05').fill('Biên bản họp theo mẫu của tỉnh');
  await keepScreen(page, '96-procedure-papers');
  expect(await findings(page)).toEqual([]);
  await desk.open('Biểu quyết, mức sàn');
  await keepScreen(page, '97-procedure-numbers');
  expect(await findings(page)).toEqual([]);

  await desk.open('Quy tắc riêng');
  await desk.button('Thêm quy tắc').click();
  await desk.choose('Quy tắc hỏi điều gì', 'Văn bản phải ghi, hoặc không được ghi, một câu');
  await expect(desk.papers()).not.toContainText('Biên bản niêm yết');
  await expect(desk.papers()).toContainText('Tờ trình đề nghị xét, công nhận');
  await desk.field('Câu nhắc').fill(sentence);
  await desk.choose('Quy tắc hỏi điều gì', 'Con số phải đạt mức');
  await desk.field('Từ').fill('98');
  await desk.field('Căn cứ').fill('Hướng dẫn số 12/HD-SNNMT, mục 3');
  await expect(page.getByText('Quy trình đã đủ, dùng được')).toBeVisible();
  await keepScreen(page, '98-procedure-rule');
  expect(await findings(page)).toEqual([]);
  await desk.use.click();
  await expect(page.getByText('Quy trình riêng của UBND tỉnh Bắc Sơn')).toBeVisible();
  await desk.open('Khác bản gốc');
  await expect(page.getByRole('row').filter({ hasText: sentence })).toBeVisible();
  await keepScreen(page, '99-procedure-differences');
  expect(await findings(page)).toEqual([]);
  await desk.open('Hồ sơ áp dụng');
  await desk.button('Theo quy trình riêng').click();
  await expect(desk.button('Theo quy trình của chương trình')).toBeVisible();
  await keepScreen(page, '100-procedure-dossiers');
  expect(await findings(page)).toEqual([]);

  await goTo(page, `/dossiers/${dossierId}`);
  await expect(page.getByText(/^Quy trình riêng của UBND tỉnh Bắc Sơn: Xét/)).toBeVisible();
  await page.getByRole('link', { name: 'Xem quy trình' }).click();
  await expect(page).toHaveURL(/procedures\/commune-2026-2030/);
  await goTo(page, `/dossiers/${dossierId}/calendar`);
  await expect(
    page.getByRole('rowheader', { name: /Lập dự thảo báo cáo theo mẫu của tỉnh/ }),
  ).toBeVisible();
  await keepScreen(page, '101-own-calendar');
  await goTo(page, `/dossiers/${dossierId}/papers`);
  await expect(page.getByText('Biên bản họp theo mẫu của tỉnh').first()).toBeVisible();

  const check = new Check(page);
  const held = (agree: number) =>
    callCore(page, 'registers.saveMeeting', { dossierId, ...meeting, agree, blank: 50 - agree });
  await held(48);
  await goTo(page, `/dossiers/${dossierId}/check`);
  await expect(check.line(sentence)).toContainText('Hiện là 96%, yêu cầu từ 98%.');
  await check.line(sentence).scrollIntoViewIfNeeded();
  await keepScreen(page, '102-own-rule-found');
  expect(await findings(page)).toEqual([]);
  await check.jumpTo(sentence);
  await expect(page).toHaveURL(/registers\/meeting/);
  await held(49);
  await goTo(page, `/dossiers/${dossierId}/check`);
  await expect(check.title).toBeVisible();
  await expect(check.line(sentence)).toHaveCount(0);
});
