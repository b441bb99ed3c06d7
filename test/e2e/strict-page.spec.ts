import { expect, test, watch } from './support/strict-page.ts';

test.use({ startFrom: 'empty' });

/** Tries what an intruder or a careless change would try; each must be stopped by the page and seen by the tests. */
test('a breach of the policy is stopped and does not go unseen', async ({ browser, office }) => {
  const page = await browser.newPage();
  const faults = await watch(page);
  await page.goto(office.address());
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(faults).toEqual([]);
  const stopped = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
    const leak = await fetch('https://example.invalid/').catch(() => 'stopped');
    return leak === 'stopped' && document.title !== 'taken over';
  });
  expect(stopped).toBe(true);
  // The page tells of a breach after it was stopped, in its own time.
  const seen = expect.poll(() => faults.join('\n'));
  await seen.toContain('securitypolicyviolation: script-src-elem inline');
  await seen.toContain('securitypolicyviolation: connect-src https://example.invalid/');
  await page.close();
});
