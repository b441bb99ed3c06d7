import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
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
  packed = await packSample('viewer');
  opened = await openViewer(browser, packed.address);
  page = opened.page;
  viewer = new PackageViewer(page, packed.address);
});

test.afterAll(async () => {
  await page.context().close();
});

test('opens without a network, says how the dossier stands, and works every verdict out again', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Xã Nà Sương · Nông thôn mới nâng cao · 2024',
  );
  await expect(viewer.totals).toContainText('19/19 (100%)');
  await expect(viewer.totals).toContainText('75/75 (100%)');
  await expect(viewer.totals).toContainText('Khớp cả 75 chỉ tiêu');
  await expect(viewer.list.getByRole('link')).toHaveCount(75);
  await keepScreen(page, '90-viewer-criteria');
});

test('finds Vietnamese with and without marks, and by verdict', async () => {
  const bare = await viewer.found('chat thai ran');
  expect(bare).toContain('17.3');
  expect(await viewer.found('chất thải rắn')).toEqual(bare);
  expect(await viewer.found('chất thải rắn'.normalize('NFD'))).toEqual(bare);
  expect(await viewer.found('CHẤT THẢI')).toContain('17.3');
  expect(await viewer.found('chát thài')).toEqual([]);
  await expect(viewer.list).toContainText('Không thấy chỉ tiêu nào');
  await viewer.search.fill('');
  await page.getByRole('button', { name: /^Không áp dụng/ }).click();
  await expect(viewer.list.getByRole('link')).toHaveCount(2);
  await page.getByRole('button', { name: /^Tất cả/ }).click();
});

test('shows an indicator with its figures, calculation, narrative and proofs one click away', async () => {
  await viewer.list.getByRole('link', { name: /17\.3/ }).click();
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(sheet).toContainText('≥ 80%');
  await expect(sheet.getByRole('table')).toContainText('Khối lượng được thu gom, xử lý');
  await expect(sheet).toContainText('Tính lại: Đạt, khớp với hồ sơ.');
  const links = await page
    .locator('a.file')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(0);
  await keepScreen(page, '91-viewer-indicator');
  await viewer.section('Minh chứng').click();
  const all = await page
    .locator('a.file')
    .evaluateAll((ones) => ones.map((one) => (one as HTMLAnchorElement).href));
  expect(all.length).toBeGreaterThan(50);
  for (const link of all) expect(existsSync(fileURLToPath(link.split('#')[0] ?? ''))).toBe(true);
});

test('opens a cited proof at its page', async () => {
  await viewer.goTo('criteria/17.3');
  const link = page.getByRole('link', { name: 'Mở tại trang 1' });
  await expect(link).toHaveAttribute('href', /^proofs\/[\w-]+\.pdf#page=1$/);
  await expect(link).toHaveAttribute('rel', 'noopener');
  await expect(page.locator('q')).toHaveText('Độc lập - Tự do - Hạnh phúc');
});

test('lists the papers with number, day and state, and opens them', async () => {
  await viewer.section('Văn bản').click();
  const row = page.getByRole('row', { name: /P02/ });
  await expect(row.first()).toContainText('203/BC-UBND, ngày 23/12/2024');
  await expect(row.first()).toContainText('Đã ký');
  await expect(row.first().getByRole('link', { name: 'Bản ký' })).toHaveAttribute(
    'href',
    /^papers\/P02-[\w-]+-ban-ky\.\w+$/,
  );
  await keepScreen(page, '92-viewer-papers');
});

test('says that the package is whole, as a file and as a folder', async () => {
  await viewer.section('Kiểm tra gói').click();
  await viewer.checkZip(packed.zip);
  await expect(viewer.outcome).toContainText(/Gói nguyên vẹn: \d+ tệp đều đúng như khi lập\./);
  await keepScreen(page, '94-viewer-whole');
  await viewer.checkFolder(packed.bag);
  await expect(viewer.outcome).toContainText(/Gói nguyên vẹn: \d+ tệp/);
});

test('finds one altered byte in a package, and what is altered, missing and added in a folder', async () => {
  const bytes = readFileSync(packed.zip);
  const proof = readFileSync(path.join(packed.bag, 'data/dossier.json'));
  const at = bytes.indexOf(proof.subarray(0, 200)) + 100;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await viewer.checkZip(bytes);
  await expect(viewer.outcome).toContainText('1 chỗ không đúng trong gói này');
  await viewer.expectProblem('data/dossier.json', 'Nội dung tệp đã thay đổi sau khi lập gói.');
  await viewer.checkZip(bytes.subarray(0, bytes.length - 40));
  await expect(viewer.outcome).toContainText('Tệp bị cụt phần cuối');
  const hurt = `${packed.bag}-hurt`;
  rmSync(hurt, { recursive: true, force: true });
  cpSync(packed.bag, hurt, { recursive: true });
  const papers = 'data/papers/P02-bao-cao-ket-qua-xay-dung-nong-thon-moi.pdf';
  expect(existsSync(path.join(hurt, papers))).toBe(true);
  writeFileSync(path.join(hurt, papers), 'another');
  writeFileSync(path.join(hurt, 'data/proofs/them.pdf'), 'added');
  rmSync(path.join(hurt, 'data/dossier.json'));
  await viewer.checkFolder(hurt);
  await viewer.expectProblem(papers, 'đã thay đổi');
  await viewer.expectProblem('data/proofs/them.pdf', 'Thừa tệp');
  await viewer.expectProblem('data/dossier.json', 'Thiếu tệp');
  await keepScreen(page, '95-viewer-broken');
});

test('asked for nothing, and complained of nothing', () => {
  expect(opened.asked).toEqual([]);
  expect(opened.faults).toEqual([]);
});
