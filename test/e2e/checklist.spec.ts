import { ChecklistPanel } from './pages/checklist-panel.ts';
import { Frame } from './pages/frame.ts';
import { ProofSheet } from './pages/proof-sheet.ts';
import { RequiredLists } from './pages/required-lists.ts';
import { Walk } from './pages/walk.ts';
import { pdfSaying } from './support/made-files.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** A province asks for three papers under one indicator; an officer brings them until all three count. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'in-progress' });

const certificate = 'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm';
const places = 'Danh sách cơ sở sơ chế, chế biến';
const inspection = 'Biên bản kiểm tra an toàn thực phẩm';
const file = (name: string) => pdfSaying(name, name);

const common = {
  issuer: 'Ủy ban nhân dân xã Nà Sương',
  issuedOn: '20/11/2024',
  copy: 'Bản gốc',
};

test('a province lists papers of its own with its act', async ({ page }) => {
  const lists = new RequiredLists(page);
  await lists.openFor('Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025');
  await expect(lists.add).toBeDisabled();
  await lists.writeAct({
    number: '1320/QĐ-UBND',
    date: '20/07/2022',
    issuer: 'Ủy ban nhân dân tỉnh Lĩnh Khê',
  });
  await lists.addProof({ target: '18.6', name: places, kind: 'Danh sách' });
  await lists.addProof({ target: '18.6', name: inspection, kind: 'Biên bản' });
  await expect(lists.row(inspection)).toContainText('của tỉnh');
  await keepScreen(page, '120-required-lists');
});

test('three papers are missing, and arrive', async ({ page }) => {
  const walk = new Walk(page);
  const checklist = new ChecklistPanel(page);
  const sheet = new ProofSheet(page);
  await new Frame(page).jumpTo('18.6');
  await expect(walk.at('18.6')).toBeVisible();
  await walk.proofs.detach();
  await expect(checklist.count('0/3 dùng được')).toBeVisible();
  for (const name of [certificate, places, inspection])
    await expect(checklist.row(name)).toContainText('Còn thiếu');
  await keepScreen(page, '121-checklist-missing');

  await checklist.addFile(places, file('danh-sach.pdf'));
  await sheet.describe({
    ...common,
    kind: 'Danh sách',
    number: '12/DS-UBND',
    subject: 'Cơ sở sơ chế, chế biến thực phẩm',
  });
  await sheet.close();
  await expect(checklist.row(places)).toContainText('Có nhưng chưa dùng được');
  await expect(checklist.row(places)).toContainText('Chưa ai xác nhận đã ký, đóng dấu');
  await checklist.press(places, 'Xác nhận đã ký, đóng dấu');
  await expect(checklist.row(places)).toContainText('Dùng được');
  await expect(checklist.count('1/3 dùng được')).toBeVisible();
});

test('a paper that is here already is chosen, and what it lacks is told', async ({ page }) => {
  const walk = new Walk(page);
  const checklist = new ChecklistPanel(page);
  await new Frame(page).jumpTo('18.6');
  await expect(walk.at('18.6')).toBeVisible();
  await checklist.press(inspection, 'Chọn minh chứng đã có');
  await page.getByRole('dialog').getByRole('textbox').fill('MC-018');
  await page.getByRole('dialog').getByRole('button', { name: 'MC-018' }).click();
  await expect(checklist.row(inspection)).toContainText('Dùng được');
  await expect(checklist.count('2/3 dùng được')).toBeVisible();
});

test('an expired certificate says so, and the renewed one in its place counts', async ({
  page,
}) => {
  const walk = new Walk(page);
  const checklist = new ChecklistPanel(page);
  const sheet = new ProofSheet(page);
  await new Frame(page).jumpTo('18.6');
  await expect(walk.at('18.6')).toBeVisible();
  await checklist.addFile(certificate, file('gcn-cu.pdf'));
  await sheet.describe({
    kind: 'Giấy chứng nhận',
    number: '112/2021/ATTP',
    issuedOn: '29/11/2021',
    issuer: 'Chi cục Quản lý chất lượng nông lâm sản và thủy sản tỉnh',
    subject: 'Cơ sở đủ điều kiện an toàn thực phẩm',
    expiresOn: '29/11/2024',
    copy: 'Bản sao y, sao lục',
  });
  await sheet.close();
  await checklist.press(certificate, 'Xác nhận đã ký, đóng dấu');
  await expect(checklist.row(certificate)).toContainText('Hết hạn ngày 29/11/2024');
  await expect(checklist.row(certificate)).not.toContainText('Chưa ai xác nhận');
  await keepScreen(page, '122-checklist-expired');

  await checklist.replace(certificate, file('gcn-moi.pdf'), {
    number: '118/2024/ATTP',
    issuedOn: '29/11/2024',
    expiresOn: '29/11/2027',
  });
  await expect(checklist.row(certificate)).toContainText('118/2024/ATTP');
  // Nobody has looked at the newer paper yet.
  await expect(checklist.row(certificate)).toContainText('Chưa ai xác nhận đã ký, đóng dấu');
  await checklist.press(certificate, 'Xác nhận đã ký, đóng dấu');
  await expect(checklist.count('3/3 dùng được')).toBeVisible();
  await keepScreen(page, '123-checklist-usable');
});
