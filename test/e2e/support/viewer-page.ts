import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { sampleFolder } from './command-line.ts';

const run = promisify(execFile);
const folder = path.resolve(import.meta.dirname, '../../../test-results/viewer');

/** A package of the complete sample commune, as it lies on a stick: the ZIP, and what it unpacks to. */
export type Packed = {
  readonly zip: string;
  /** The folder with bagit.txt. */
  readonly bag: string;
  readonly address: string;
};

export const packSample = async (name: string): Promise<Packed> => {
  const out = path.join(folder, name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const program = path.join(import.meta.dirname, 'make-package.ts');
  await run(process.execPath, [program, sampleFolder('complete'), out]);
  const zip = path.join(out, 'goi.zip');
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(zip))));
  for (const [file, bytes] of files) {
    const at = path.join(out, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, bytes);
  }
  const bag = path.join(out, files[0]?.[0].split('/')[0] ?? '');
  const page = path.join(bag, 'data/xem-ho-so.html');
  if (!existsSync(page)) throw new Error('the package has no viewer');
  return { zip, bag, address: pathToFileURL(page).href };
};

export type Opened = {
  readonly page: Page;
  /** Everything the page asked for beside itself, and everything it complained of. */
  readonly asked: string[];
  readonly faults: string[];
};

type Options = { readonly width?: number; readonly height?: number; readonly before?: string };

/** The viewer from the disk, in a browser that has no network and is watched. */
export const openViewer = async (
  browser: Browser,
  address: string,
  { width = 1366, height = 768, before }: Options = {},
): Promise<Opened & { readonly context: BrowserContext }> => {
  const context = await browser.newContext({
    viewport: { width, height },
    offline: true,
    acceptDownloads: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const asked: string[] = [];
  const faults: string[] = [];
  await context.route(/^(?!file:)/, (route) => route.abort());
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  page.on('request', (request) => {
    const url = request.url().split('#')[0] ?? '';
    if (url !== address && !url.startsWith('data:') && !url.startsWith('blob:')) asked.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(address);
  return { page, asked, faults, context };
};
