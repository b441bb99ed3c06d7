import { beforeAll, expect, test, vi } from 'vitest';
import { bundles } from '../../electron/bundling/bundles.ts';
import { codeOf, filesIn, filesWith, readProjectFile } from './desktop-sources.ts';
import * as electron from './fake-electron.ts';
import { importClosure } from './import-closure.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

/** The eight points of Electron's docs/tutorial/performance.md, by number. Times are in test/performance. */
beforeAll(async () => {
  await import('../../electron/desktop/main.ts');
  await vi.waitFor(() => expect(electron.windows).toHaveLength(1));
});

const main = 'electron/desktop/main.ts';

test('1. no careless modules: the main process loads Electron and zod, the preload Electron alone', () => {
  expect([...importClosure(main).packages].toSorted()).toEqual(['electron', 'zod']);
  expect([...importClosure('electron/desktop/preload.ts').packages]).toEqual(['electron']);
});

test('2. not too soon: the core starts without the libraries that make and read documents', () => {
  const { packages } = importClosure('electron/core/create-core.ts');
  for (const late of ['pdfkit', 'docx', 'pdfjs-dist', 'hucre', 'fflate', 'fontkit'])
    expect([...packages]).not.toContain(late);
});

test('3. the main process is never blocked: no database, no waiting file system, no synchronous message', () => {
  const { files } = importClosure(main);
  expect([...files].filter((name) => name.startsWith('electron/core/'))).toEqual([]);
  expect(filesWith(/\b(\w+Sync)\(|sendSync/, [...files])).toEqual([]);
});

test('4. the page is never blocked: PDF files are read in a worker of their own', () => {
  expect(filesWith(/\bnew Worker\(|workerSrc|workerPort/, filesIn('renderer'))).not.toEqual([]);
});

test('5. no polyfills: the page is built for the Chromium that comes with Electron', () => {
  const configuration = codeOf('renderer/vite.config.ts');
  expect(configuration).toMatch(/target: 'chrome\d+'/);
  expect(configuration).toMatch(/modulePreload: \{ polyfill: false \}/);
  expect(readProjectFile('package.json')).not.toMatch(/core-js|polyfill|plugin-legacy/);
});

test('6. no network requests: the page names no address, its typeface comes with it', () => {
  expect(filesWith(/['"`]https?:\/\/(?!www\.w3\.org\/)/, filesIn('renderer'))).toEqual([]);
  expect(readProjectFile('package.json')).toContain('@fontsource/be-vietnam-pro');
});

test('7. the code is bundled: each entry of the desktop, and the program starts from a bundle', () => {
  const entries = bundles.flatMap((bundle) => Object.values(bundle.entries));
  expect(entries).toEqual(
    expect.arrayContaining([
      main,
      'electron/desktop/core-process.ts',
      'electron/desktop/preload.ts',
    ]),
  );
  expect(JSON.parse(readProjectFile('package.json')).main).toBe('dist/node/desktop-main.js');
});

test('8. no default menu is ever built', () => {
  const { happened } = electron;
  expect(happened.indexOf('setApplicationMenu')).toBeGreaterThanOrEqual(0);
  expect(happened.indexOf('setApplicationMenu')).toBeLessThan(happened.indexOf('whenReady'));
});
