import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { commandLine, sampleFolder } from './command-line.ts';

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
  const data = path.join(out, 'workspace');
  rmSync(out, { recursive: true, force: true });
  cpSync(sampleFolder('complete'), data, { recursive: true });
  const hoso = async (...words: string[]): Promise<unknown> => {
    const { stdout } = await run(process.execPath, [
      commandLine,
      ...words,
      '--data',
      data,
      '--json',
    ]);
    return JSON.parse(stdout);
  };
  const [dossier] = (await hoso('call', 'dossiers.list', '{}')) as { id: string; unitId: string }[];
  if (!dossier) throw new Error('the sample has no dossier');
  await citePage(hoso, dossier);
  const zip = path.join(out, 'goi.zip');
  await hoso('package', '--dossier', dossier.id, '--out', zip);
  return unpack(out, zip);
};

type Hoso = (...words: string[]) => Promise<unknown>;

/** The sample cites no pages: here a page of the contract for 17.3 is cited with words of it. */
const citePage = async (
  hoso: Hoso,
  { id, unitId }: { readonly id: string; readonly unitId: string },
): Promise<void> => {
  const asked = JSON.stringify({ unitId, dossierId: id });
  const proofs = (await hoso('call', 'evidence.list', asked)) as { id: string; label: string }[];
  const link = {
    dossierId: id,
    target: '17.3',
    evidenceId: proofs.find(({ label }) => label === 'MC-039')?.id,
    pageFrom: 1,
    quote: 'Độc lập - Tự do - Hạnh phúc',
  };
  await hoso('call', 'evidence.link', JSON.stringify(link), '--officer', 'Quàng Thị Inh');
};

const unpack = (out: string, zip: string): Packed => {
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
