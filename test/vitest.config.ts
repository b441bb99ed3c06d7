import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { requireNode } from '../electron/require-node.ts';

requireNode();

const root = path.resolve(import.meta.dirname, '..');

/** Runs the source, one process for each file: a crash of the database driver is one file's failure. */
export default defineConfig({
  root,
  cacheDir: path.join(root, '.cache/vitest'),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/long/**', 'test/performance/**'],
    environment: 'node',
    globalSetup: 'test/support/run-folder.setup.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // A journey of an officer who sits in Hà Nội must not depend on where the tests run.
    env: { TZ: 'Asia/Ho_Chi_Minh' },
  },
});
