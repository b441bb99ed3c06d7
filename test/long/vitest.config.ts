import { defineConfig, mergeConfig } from 'vitest/config';
import everyday from '../vitest.config.ts';

/** What takes longer than a developer waits: kills, damage, mutations. One at a time, for they time themselves. */
export default mergeConfig(
  { ...everyday, test: { ...everyday.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ['test/long/**/*.test.ts'],
      setupFiles: ['test/long/seed.ts'],
      maxWorkers: 1,
      testTimeout: 20 * 60_000,
      hookTimeout: 5 * 60_000,
    },
  }),
);
