import { readdirSync } from 'node:fs';
import path from 'node:path';
import { chromiumNeed, documentNeed, electronNeed, type Need } from './needs.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** One part of `npm test`: a program of node_modules with its arguments. */
export type Part = {
  readonly name: string;
  readonly script: string;
  readonly words: readonly string[];
  /** Who counts the tests; a plain check counts as one. */
  readonly counts: 'vitest' | 'playwright' | 'check';
  readonly need?: Need;
};

const check = (name: string, script: string, ...words: readonly string[]): Part => ({
  name,
  script,
  words,
  counts: 'check',
});

const checks: readonly Part[] = [
  check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  check('lint', 'node_modules/oxlint/bin/oxlint'),
  check('types', 'node_modules/typescript/bin/tsc', '-b'),
];

/** What runs in the later parts are the bundles, as at a user's. */
export const buildPart: Part = check('build', 'electron/build.ts');

const vitest = (folder: string): Part => ({
  name: folder,
  script: 'node_modules/vitest/vitest.mjs',
  words: ['run', '--config', 'test/vitest.config.ts', `test/${folder}/`],
  counts: 'vitest',
  ...(folder === 'documents' ? { need: documentNeed } : {}),
});

const playwright = (name: string, project: string, need: Need): Part => ({
  name,
  script: 'node_modules/@playwright/test/cli.js',
  words: ['test', '--config', 'test/e2e/playwright.config.ts', '--project', project],
  counts: 'playwright',
  need,
});

/** Folders of tests that must be there, light ones first; a part without a test is a failure. */
const expected: readonly string[] = [
  'unit',
  'property',
  'core',
  'contract',
  'migrations',
  'documents',
  'local-host',
  'desktop',
];

const apart = ['architecture', 'e2e', 'long', 'performance'];

/** A folder of tests that nobody entered here is run all the same. */
const others = (): readonly string[] =>
  readdirSync(path.join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ![...expected, ...apart].includes(entry.name))
    .map(({ name }) => name)
    .filter((name) => hasTests(path.join(root, 'test', name)));

const hasTests = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) =>
    file.endsWith('.test.ts'),
  );

/** All parts in the order they are printed. */
export const allParts = (): readonly Part[] => [
  vitest('architecture'),
  ...checks,
  buildPart,
  ...[...expected, ...others()].map(vitest),
  playwright('e2e', 'browser', chromiumNeed),
  playwright('window', 'window', electronNeed),
];
