import path from 'node:path';
import type { Page } from '@playwright/test';
import { screenFolder } from './command-line.ts';

/** Keeps what the officer sees at this station, for people to look at. */
export const keepScreen = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(screenFolder, `${name}.png`), animations: 'disabled' });
};
