import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds, told so that the line is enough to mend it. No page holds a frame, so axe needs no second tab to
 * gather its findings (legacy mode).
 */
export const findings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, target }) => `${impact} ${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
};
