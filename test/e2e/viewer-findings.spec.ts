import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readFindings } from '#shared/exchange/findings/read-findings.ts';
import { sealFindings } from '#shared/exchange/findings/seal-findings.ts';
import { twoHundredFindings, unsealedFindings, vietnameseLetters } from '../fixtures/findings.ts';
import { PackageViewer } from './pages/package-viewer.ts';
import { keepScreen } from './support/screens.ts';
import { openViewer, packSample, type Opened, type Packed } from './support/viewer-page.ts';

/** The page inside a package, opened from the disk by somebody who has neither the program nor a network. */
test.describe.configure({ mode: 'serial' });

let packed: Packed;
let opened: Opened;
let page: Page;
let viewer: PackageViewer;

test.beforeAll(async ({ browser }) => {
  packed = await packSample('viewer-findings');
  opened = await openViewer(browser, packed.address);
  page = opened.page;
  viewer = new PackageViewer(page, packed.address);
});

test.afterAll(async () => {
  await page.context().close();
});

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

test('takes findings, keeps them over a reload, and wants the reviewer’s name before it saves them', async () => {
  await viewer.goTo('criteria/17.3');
  await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
  await expect(page.getByText('Ghi nội dung hoặc chọn kết luận trước.')).toBeVisible();
  await page.getByLabel('Hạn hoàn thành').fill('31/2/2024');
  await viewer.write('Hợp đồng thu gom đã hết hạn, đề nghị bổ sung.'.normalize('NFD'));
  await expect(page.getByText('Chưa đọc được ngày. Viết như 15/12/2024.')).toBeVisible();
  await page.getByLabel('Hạn hoàn thành').fill('31/12/2024');
  await page.getByLabel('Kết luận của người thẩm định').selectOption('not-met');
  await page.getByLabel('Cơ quan trả lời').fill('Phòng Kinh tế');
  await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
  const finding = viewer.findings;
  await expect(finding).toContainText('Hợp đồng thu gom đã hết hạn, đề nghị bổ sung.');
  await expect(finding).toContainText('hạn 31/12/2024');
  await keepScreen(page, '93-viewer-finding');
  await page.reload();
  await expect(finding).toContainText('Phải hoàn thiện');
  await page.getByRole('button', { name: 'Sửa ý kiến: Chỉ tiêu 17.3' }).click();
  await page.getByLabel('Mức độ').first().selectOption('should');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(finding).toContainText('Nên bổ sung');
  await page.getByRole('button', { name: 'Xóa ý kiến: Chỉ tiêu 17.3' }).click();
  await expect(finding).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(finding).toHaveCount(1);
  await viewer.section('Ý kiến').click();
  await page.getByRole('button', { name: 'Lưu tệp ý kiến' }).click();
  await expect(page.getByText('Ghi họ và tên người thẩm định trước khi lưu tệp.')).toBeVisible();
});

const savedText = async (): Promise<string> => {
  const { name, path: file } = await viewer.saveFindings();
  expect(name).toBe('y-kien-xa-na-suong-2024-lo-thi-huong.json');
  return readFileSync(file, 'utf8');
};

test('two hundred findings with every Vietnamese letter come back whole', async ({ browser }) => {
  test.slow();
  await page.getByLabel('Họ và tên').fill('Lò Thị Hương');
  await page.getByLabel('Cơ quan, đơn vị').fill('Sở Nông nghiệp và Môi trường');
  const codes = ['1.1', '2.1', '3.1', '13.6', '17.3'];
  const wanted: string[] = ['Hợp đồng thu gom đã hết hạn, đề nghị bổ sung.'];
  for (const [at, { comment }] of twoHundredFindings(codes).slice(1).entries()) {
    const code = codes[Math.floor(at / 40)] ?? '1.1';
    if (at % 40 === 0) await viewer.goTo(`criteria/${code}`);
    await viewer.write(comment);
    wanted.push(comment);
  }
  await viewer.section('Ý kiến').click();
  await expect(page.getByRole('heading', { name: '200 ý kiến' })).toBeVisible();
  const text = await savedText();
  const read = readFindings(text, hash);
  const file = read.ok ? read.file : null;
  expect(file?.findings.map(({ comment }) => comment)).toEqual(wanted);
  for (const letter of vietnameseLetters) expect(text).toContain(letter);
  expect(file?.reviewer).toEqual({ name: 'Lò Thị Hương', body: 'Sở Nông nghiệp và Môi trường' });
  const about = readFileSync(path.join(packed.bag, 'data/package.json'), 'utf8');
  expect(file?.package.id).toBe((JSON.parse(about) as { id: string }).id);
  const dossierJson = readFileSync(path.join(packed.bag, 'data/dossier.json'), 'utf8');
  expect(file?.package.dossierSha256).toBe(hash(dossierJson));
  const other = await openViewer(browser, packed.address);
  const second = new PackageViewer(other.page, packed.address);
  await second.goTo('findings');
  await second.openFindings(text);
  await expect(other.page.getByText('Đã nhập 200 ý kiến của Lò Thị Hương.')).toBeVisible();
  await expect(second.findings).toHaveCount(200);
  await second.openFindings(text);
  await expect(other.page.getByText('Các ý kiến trong tệp đã có sẵn ở đây.')).toBeVisible();
  await other.context.close();
});

test('a findings file that was altered, or is about another dossier, changes nothing', async () => {
  const text = await savedText();
  await viewer.openFindings(text.replace('Hợp đồng', 'Hợp đổng'));
  await expect(page.getByText('Tệp ý kiến bị hỏng hoặc đã bị sửa.')).toBeVisible();
  await viewer.openFindings('{"a":1}');
  await expect(page.getByText('Đây không phải tệp ý kiến của chương trình.')).toBeVisible();
  await viewer.openFindings(sealFindings(unsealedFindings([]), hash));
  await expect(
    page.getByText('Tệp này là ý kiến về hồ sơ khác (xã Nà Sương, 2024).'),
  ).toBeVisible();
  await expect(viewer.findings).toHaveCount(200);
});

test('what is said of the whole dossier stands with the rest, and is changed where it is written', async () => {
  await viewer.write('Hồ sơ trình bày rõ ràng.');
  await expect(page.getByRole('heading', { name: '201 ý kiến' })).toBeVisible();
  await page.getByRole('button', { name: 'Sửa ý kiến: Toàn bộ hồ sơ' }).click();
  await expect(page.getByLabel('Nội dung ý kiến')).toHaveValue('Hồ sơ trình bày rõ ràng.');
  await page.getByRole('button', { name: 'Thôi sửa' }).click();
  await page.getByRole('button', { name: 'Xóa ý kiến: Toàn bộ hồ sơ' }).first().click();
  await expect(page.getByRole('heading', { name: '200 ý kiến' })).toBeVisible();
  expect([opened.asked, opened.faults]).toEqual([[], []]);
});
