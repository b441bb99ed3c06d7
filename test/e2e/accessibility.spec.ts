import type { Page } from '@playwright/test';
import { Frame } from './pages/frame.ts';
import { Home } from './pages/home.ts';
import { Walk } from './pages/walk.ts';
import { faintColours, findings } from './support/axe.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** Every main page for eyes, ears and keys alike, by light and by dark. */
test.use({ startFrom: 'in-progress' });
test.describe.configure({ timeout: 400_000 });

/** Parts of a dossier, behind its address. */
const dossierPages = [
  '/walk/17.3',
  '/walk/13.6',
  '/import',
  '/evidence',
  '/matrix',
  '/papers',
  '/papers/P01',
  '/papers/P02',
  '/check',
  '/calendar',
  '/bound',
  '/package',
  '/survey',
  '',
];
/** What is kept of a dossier, and what others think of it. */
const registerPages = [
  '/registers/conditions',
  '/registers/funds',
  '/registers/direction',
  '/registers/products',
  '/registers/works',
  '/registers/publication',
  '/registers/opinions',
  '/registers/meeting',
  '/registers/recognitions',
  '/reviews/verification',
  '/reviews/appraisal',
  '/work',
  '/progress',
  '/carried',
  '/overlay',
  '/upgrade',
  '/forecast',
];
const otherPages = [
  '/',
  '/dossiers',
  '/dossiers/new',
  '/packages',
  '/progress',
  '/recognitions',
  '/figures',
  '/figures/villages',
  '/figures/conflicts',
];
const libraryPages = [
  '/criteria',
  '/criteria/commune-advanced-2021-2025',
  '/criteria/compare',
  '/criteria/compare/commune-standard-2021-2025/commune-advanced-2021-2025',
  '/criteria/commune-advanced-2021-2025/compare/12.1',
  '/criteria/crosswalk/commune-standard-2021-2025/commune-standard-2026-2030',
  '/criteria/commune-advanced-2021-2025/proofs',
  '/criteria/new',
  '/criteria/annex',
  '/criteria/commune-advanced-2021-2025/edit',
  '/overlays',
  '/overlays/new',
  '/units',
  '/people',
  '/templates',
  '/templates/commune-2021-2025-three-tier/P01',
  '/templates/commune-2021-2025-three-tier/P01/word',
  '/procedures',
  '/procedures/commune-2021-2025-three-tier',
  '/procedures/commune-2026-2030',
  '/procedures/village-2026-2030',
  '/history',
  '/merges',
  '/settings',
];

const dossierAddress = async (page: Page): Promise<string> => {
  await new Frame(page).goTo('Văn bản');
  return /\/dossiers\/[^/]+/.exec(page.url())?.[0] ?? '';
};

const screenName = (theme: string, address: string): string =>
  `page-${theme}${address.replace(/^\/dossiers\/[-\da-f]{36}/, '/dossier').replaceAll('/', '-')}`;

const looks = { light: findings, dark: faintColours } as const;
const walks = [
  { of: 'a dossier', addresses: dossierPages, isPart: true },
  { of: 'the registers', addresses: registerPages, isPart: true },
  { of: 'the library', addresses: libraryPages, isPart: false },
  { of: 'the rest', addresses: otherPages, isPart: false },
];
const cases = (['light', 'dark'] as const).flatMap((theme) =>
  walks.map((walk) => ({ theme, ...walk })),
);

for (const { theme, of, addresses, isPart } of cases) {
  test(`no page of ${of} has a fault that axe knows, ${theme}`, async ({ page }) => {
    if (theme === 'dark') await new Frame(page).turnDark();
    const base = isPart ? await dossierAddress(page) : '';
    const faults: string[] = [];
    for (const address of addresses.map((part) => `${base}${part}`)) {
      await page.evaluate((hash) => window.location.assign(hash), `#${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('status', { name: 'Đang tải' })).toHaveCount(0);
      await keepScreen(page, screenName(theme, address));
      faults.push(...(await looks[theme](page)).map((fault) => `${address} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test('the walk is done by keys alone', async ({ page }) => {
  const frame = new Frame(page);
  const walk = new Walk(page);
  await frame.jumpTo('17.3');
  await expect(walk.at('17.3')).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(walk.at('17.4')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(walk.at('17.3')).toBeVisible();
  await page.keyboard.press('?');
  await expect(frame.help).toBeVisible();
  await keepScreen(page, '40-key-help');
  await page.keyboard.press('Escape');
  await expect(frame.help).toBeHidden();
  await page.keyboard.press('Control+e');
  await expect(walk.proofs.panel.getByRole('button', { name: 'Chọn tệp' })).toBeFocused();
  await keepScreen(page, '41-focus');
  await page.keyboard.press('Control+k');
  await expect(frame.palette).toBeFocused();
  await keepScreen(page, '42-palette');
  await page.keyboard.type('hôm nay');
  await page.keyboard.press('Enter');
  await expect(new Home(page).progress).toBeVisible();
});
