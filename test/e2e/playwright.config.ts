import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '../support/find-chromium.ts';

const root = path.resolve(import.meta.dirname, '../..');
const executablePath = findChromium();

/** Journeys over the built bundles: `browser` on the local host, `window` in Electron where a runtime is found. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: path.join(root, 'test-results/e2e'),
  // A journey waits for its page, its browser or its core most of the time: a second one runs meanwhile.
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Generous: a slow machine is no fault of the program, and speed is the bench's business.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    acceptDownloads: true,
    actionTimeout: 30_000,
  },
  projects: [
    { name: 'sample', testMatch: 'support/sample.setup.ts' },
    {
      name: 'browser',
      testIgnore: 'window/**',
      dependencies: ['sample'],
      use: {
        browserName: 'chromium',
        launchOptions: {
          args: chromiumArguments(),
          ...(executablePath === null ? {} : { executablePath }),
        },
      },
    },
    { name: 'window', testMatch: 'window/**/*.spec.ts' },
  ],
});
