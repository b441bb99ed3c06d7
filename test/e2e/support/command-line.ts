import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** The built command line, which also serves. */
export const commandLine = path.join(root, 'dist/node/command-line.js');

/** What `npm start` runs where there is no desktop window: it serves a page in any case. */
export const localHost = path.join(root, 'dist/node/local-host.js');

const results = path.join(root, 'test-results');

/** Where the samples of one run are built, to be copied by every spec file that wants one. */
export const sampleFolder = (variant: SampleVariant): string =>
  path.join(results, 'samples', variant);

export const screenFolder = path.join(results, 'screens');

export const sampleVariants = ['in-progress', 'complete'] as const;
export type SampleVariant = (typeof sampleVariants)[number];
