import type { Page } from '@playwright/test';

/** Asks the core what the page has no short way to: what another journey shows already is prepared by it. */
export const callCore = async (page: Page, method: string, input: unknown): Promise<unknown> => {
  const answer = await page.evaluate(
    async ([name, body]) => {
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(`/call/${name}`, { method: 'POST', headers, body });
      return response.text();
    },
    [method, JSON.stringify(input)] as const,
  );
  return (JSON.parse(answer) as { readonly value?: unknown }).value;
};
