import { chromium, type Page } from '@playwright/test';
import { startHost } from '../e2e/support/host.ts';
import { watch } from '../e2e/support/strict-page.ts';
import { chromiumArguments, findChromium } from '../support/find-chromium.ts';
import type { Line } from './table.ts';

/** What an officer waits for in the page: in Chromium, over the built bundles and their strict policy. */
export const browserLines = async (sample: string): Promise<readonly Line[]> => {
  const executablePath = findChromium();
  if (executablePath === null) return [];
  const host = await startHost(sample);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const faults = await watch(page);
    await page.goto(host.address);
    const lines = [...(await openings(page)), await keystrokes(page)];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return lines;
  } finally {
    await browser.close();
    await host.stop();
  }
};

const openings = async (page: Page): Promise<readonly Line[]> => {
  const first = await openWalk(page);
  const again: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    await page.goBack();
    again.push(await openWalk(page));
  }
  return [
    { what: 'walk of 75 indicators in the page, first time', samples: [first] },
    { what: 'walk of 75 indicators in the page, again', samples: again, budget: 200 },
  ];
};

/** From the click on the morning screen to the frame that shows the tree and the indicator. */
const openWalk = async (page: Page): Promise<number> => {
  const link = page.locator('main a[href$="/walk"]').first();
  await link.waitFor();
  return link.evaluate(
    (anchor: HTMLAnchorElement) =>
      new Promise<number>((shown) => {
        const start = performance.now();
        const isThere = (): boolean =>
          document.querySelector('[role=tree] [role=treeitem]') !== null &&
          document.querySelector('main textarea') !== null;
        const look = (): void =>
          void requestAnimationFrame(() =>
            isThere() ? setTimeout(() => shown(performance.now() - start)) : look(),
          );
        anchor.click();
        look();
      }),
  );
};

const typed = 'Xã đã hoàn thành việc rà soát, đối chiếu số liệu với từng thôn, bản. ';

/** From each key to the frame after it, while pauses and saves go on in between. */
const keystrokes = async (page: Page): Promise<Line> => {
  const field = page.getByRole('main').getByRole('textbox', { name: 'Thuyết minh' });
  await field.evaluate((element) => {
    const waits: number[] = [];
    Reflect.set(globalThis, 'waits', waits);
    element.addEventListener('keydown', ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - timeStamp))),
    );
  });
  await field.focus();
  for (const sentence of [typed, typed, typed]) {
    await page.keyboard.type(sentence, { delay: 25 });
    await page.waitForTimeout(1000);
  }
  const samples = await page.evaluate((): number[] => Reflect.get(globalThis, 'waits'));
  return { what: 'a key in the narrative, to the frame that shows it', samples, budget: 50 };
};
