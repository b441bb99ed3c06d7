import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { Offices } from './offices.ts';
import type { Office, Workspace } from './workspace.ts';

type Fixtures = { readonly startFrom: Workspace; readonly office: Office };
type WorkerFixtures = { readonly offices: Offices };

/**
 * The program in a browser that forgives nothing: a breach of the content security policy, an error in the page or
 * in its console, or a request to anywhere but this machine fails the test.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  startFrom: ['empty', { option: true }],
  offices: [
    async ({ browserName: _ }, provide) => {
      const offices = new Offices();
      await provide(offices);
      await offices.close();
    },
    { scope: 'worker' },
  ],
  office: [
    async ({ offices, startFrom }, provide, { file }) => provide(await offices.of(file, startFrom)),
    { timeout: 60_000 },
  ],
  page: async ({ page, office }, provide) => {
    const faults = await watch(page);
    await page.goto(office.address());
    await page.getByRole('heading', { level: 1 }).waitFor();
    await provide(page);
    expect(faults, 'faults seen by the strict page').toEqual([]);
  },
});

/** Collects what must not happen on a page, from before its first script on. */
export const watch = async (page: Page): Promise<readonly string[]> => {
  const faults: string[] = [];
  watchContext(page.context(), faults);
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return faults;
};

const watchContext = (context: BrowserContext, faults: string[]): void => {
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (leavesThisMachine(url)) faults.push(`request: ${url}`);
  });
};

const leavesThisMachine = (url: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return !['data:', 'blob:'].includes(protocol) && hostname !== '127.0.0.1';
};

export { expect };
