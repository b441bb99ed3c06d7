import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { withOffice, type Office, type Workspace } from './workspace.ts';

/** An object and not the word alone: equal words of two spec files would share one office. */
type Start = { readonly from: Workspace };
type WorkerFixtures = { readonly start: Start; readonly office: Office };

/**
 * The program in a browser that forgives nothing: a breach of the content security policy, an error in the page or
 * in its console, or a request to anywhere but this machine fails the test.
 */
export const test = base.extend<object, WorkerFixtures>({
  start: [{ from: 'empty' }, { option: true, scope: 'worker' }],
  office: [
    async ({ start }, provide) => withOffice(start.from, provide),
    { scope: 'worker', timeout: 60_000 },
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
