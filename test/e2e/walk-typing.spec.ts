import type { Locator, Page } from '@playwright/test';
import { Frame } from './pages/frame.ts';
import { Walk } from './pages/walk.ts';
import { expect, test } from './support/strict-page.ts';

/** Typing while answers arrive late, and the walk with no mouse at all. */
test.describe.configure({ mode: 'serial' });
test.use({ startFrom: 'in-progress' });

/** Every answer of the core arrives late: what is typed meanwhile has to stand. */
const slowAnswers = (page: Page): Promise<unknown> =>
  page.route('**/call/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue();
  });

/** What Unikey sends for a word typed by Telex: the letter it has to change is taken back and typed anew. */
const typeLikeUnikey = async (field: Locator, steps: readonly string[]): Promise<void> => {
  for (const step of steps) {
    const taken = step.match(/^<*/)?.[0].length ?? 0;
    for (let press = 0; press < taken; press += 1) await field.press('Backspace', { delay: 0 });
    await field.pressSequentially(step.slice(taken), { delay: 8 });
  }
};

/** "vieetj nam ddang": việt nam đang. */
const vietNamDang = ['vie', '<ê', 't', '<<ệt', ' nam d', '<đ', 'ang'];

/** " tieengs", " dduwowcj". */
const tieng = [' tie', '<ê', 'n', '<<ến', 'g'];
const duoc = [' d', '<đ', 'uo', '<<ươ', 'c', '<<ợc'];

const indicatorOf = async (page: Page, code: string): Promise<Walk> => {
  const walk = new Walk(page);
  await new Frame(page).jumpTo(code);
  await expect(walk.at(code)).toBeVisible();
  return walk;
};

test('a note, a paragraph and a number typed through Unikey stand while answers arrive', async ({
  page,
}) => {
  const walk = await indicatorOf(page, '17.3');
  await slowAnswers(page);
  const note = page.getByRole('textbox', { name: 'Ghi chú nội bộ' });
  await note.fill('');
  await typeLikeUnikey(note, vietNamDang);
  await page.waitForTimeout(950);
  // The pause has sent what was there; the answer to it arrives in the middle of the next word.
  await typeLikeUnikey(note, tieng);
  await expect(note).toHaveValue('việt nam đang tiếng');
  await page.waitForTimeout(1600);
  await expect(note).toHaveValue('việt nam đang tiếng');

  await walk.narrative.fill('');
  await typeLikeUnikey(walk.narrative, vietNamDang);
  await page.waitForTimeout(950);
  await typeLikeUnikey(walk.narrative, duoc);
  await page.waitForTimeout(1600);
  await expect(walk.narrative).toHaveValue('việt nam đang được');
  await expect(walk.narrative).toBeFocused();

  const built = walk.number('Khối lượng được thu gom');
  await built.fill('');
  await typeLikeUnikey(built, ['1.0', '<1', '00', '<<<071', ',5']);
  await expect(built).toHaveValue('1.071,5');
  await built.press('Escape');
});

test('a choice shows at once, before the core has answered', async ({ page }) => {
  const walk = await indicatorOf(page, '1.1');
  await page.route('**/call/assessments.enter', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await walk.choice('Chưa đạt').click();
  await expect(walk.choice('Chưa đạt')).toBeChecked({ timeout: 500 });
  await expect(walk.verdict).toContainText('Chưa đạt');
});

test('a choice goes back when the core refuses it', async ({ page }) => {
  const walk = await indicatorOf(page, '1.3');
  await expect(walk.choice('Đạt')).toBeChecked();
  await page.route('**/call/assessments.enter', (route) =>
    route.fulfill({ json: { ok: false, error: { code: 'disk.full' } } }),
  );
  await walk.choice('Chưa đạt').click();
  await expect(walk.choice('Đạt')).toBeChecked();
});

test('three indicators are answered with no mouse', async ({ page }) => {
  const walk = await indicatorOf(page, '8.4');
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (field: Locator): Promise<void> => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await field.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    throw new Error('the field is not reached by Tab');
  };
  await press('Alt+PageDown');
  await expect(walk.at('8.5')).toBeVisible();
  await tabTo(walk.choice('Đạt').or(walk.choice('Chưa đạt')).first());
  await press('ArrowRight');
  await press('Alt+PageDown');
  await expect(walk.at('9')).toBeVisible();
  const built = walk.number('kiên cố').first();
  await tabTo(built);
  await press('Control+a');
  await page.keyboard.type('1.300');
  await press('Enter');
  await expect(built).toHaveValue('1.300');
  await expect(walk.verdict).toContainText(/Đạt|Chưa đạt/);
  await press('Alt+PageUp');
  await expect(walk.at('8.5')).toBeVisible();
  await press('Alt+PageDown');
  await press('Alt+PageDown');
  await expect(walk.at('10')).toBeVisible();
});

test('a level is confirmed with its reason', async ({ page }) => {
  const walk = await indicatorOf(page, '5.5');
  await page.getByRole('textbox', { name: 'Lý do, căn cứ xác nhận' }).fill('Theo biên bản họp');
  await page.getByRole('button', { name: /^Xác nhận mức/ }).click();
  await expect(page.getByText(/^Đã xác nhận mức .*: Theo biên bản họp \(/)).toBeVisible();
  await expect(walk.at('5.5')).toBeVisible();
});
