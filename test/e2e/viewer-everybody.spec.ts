import { expect, test } from '@playwright/test';
import { findings as axeFindings } from './support/axe.ts';
import { openViewer, packSample, type Packed } from './support/viewer-page.ts';

/** The page inside a package in narrow windows, old browsers, and without a mouse. */
test.describe.configure({ mode: 'serial' });

let packed: Packed;

test.beforeAll(async () => {
  packed = await packSample('viewer-everybody');
});

const parts = ['criteria', 'criteria/17.3', 'conditions', 'papers', 'proofs', 'findings', 'check'];

for (const [width, height] of [
  [1366, 768],
  [400, 800],
] as const)
  test(`can be used by everybody at ${width} pixels, and nothing is wider than the window`, async ({
    browser,
  }) => {
    test.slow();
    const narrow = await openViewer(browser, packed.address, { width, height });
    for (const part of parts) {
      await narrow.page.goto(`${packed.address}#${part}`);
      expect(await axeFindings(narrow.page)).toEqual([]);
      const over = await narrow.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect([part, over]).toEqual([part, 0]);
    }
    await narrow.page.getByRole('button', { name: 'English' }).click();
    await expect(narrow.page.getByRole('heading', { name: 'Check the package' })).toBeVisible();
    expect(await axeFindings(narrow.page)).toEqual([]);
    await narrow.context.close();
  });

/** What browsers of 2018 lack, or keep from a page of a disk. */
const oldBrowser = `
  for (const name of ['flat', 'flatMap', 'at', 'toSorted', 'toReversed', 'findLast', 'with', 'toSpliced'])
    delete Array.prototype[name];
  for (const name of ['replaceAll', 'matchAll', 'at']) delete String.prototype[name];
  delete Object.fromEntries;
  delete Object.hasOwn;
  delete Object.groupBy;
  delete Map.groupBy;
  delete Blob.prototype.arrayBuffer;
  delete Blob.prototype.text;
  delete Element.prototype.replaceChildren;
  delete window.structuredClone;
  Object.defineProperty(window, 'isSecureContext', { value: false });
  Object.defineProperty(window, 'localStorage', { get() { throw new Error('not for pages of a disk'); } });
`;

test('works in a browser of 2018 that keeps nothing and has no hashes of its own', async ({
  browser,
}) => {
  const old = await openViewer(browser, packed.address, { before: oldBrowser });
  await expect(old.page.locator('.totals')).toContainText('Khớp cả 75 chỉ tiêu');
  await old.page.goto(`${packed.address}#check`);
  await old.page.getByLabel('Chọn tệp gói (.zip)').setInputFiles(packed.zip);
  await expect(old.page.locator('.result')).toContainText(/Gói nguyên vẹn/);
  await old.page.goto(`${packed.address}#findings`);
  await expect(old.page.getByText('Trình duyệt không cho trang giữ ý kiến.')).toBeVisible();
  expect(old.faults).toEqual([]);
  await old.context.close();
});

test('goes by keyboard alone from the list to an indicator and its finding', async ({
  browser,
}) => {
  const { page: keys, context } = await openViewer(browser, packed.address);
  await keys.keyboard.press('Tab');
  await expect(keys.getByRole('link', { name: 'Đến nội dung' })).toBeFocused();
  await keys.keyboard.press('Enter');
  await keys.keyboard.press('Tab');
  await expect(keys.getByLabel('Tìm trong hồ sơ')).toBeFocused();
  await keys.keyboard.type('17.3');
  await keys
    .getByRole('navigation', { name: 'Danh sách tiêu chí, chỉ tiêu' })
    .getByRole('link')
    .first()
    .focus();
  await keys.keyboard.press('Enter');
  await expect(keys.getByRole('heading', { level: 2, name: /^17\.3/ })).toBeFocused();
  await expect(keys).toHaveTitle(/Xã Nà Sương/);
  await context.close();
});
