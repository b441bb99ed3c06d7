import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds, told so that the line is enough to mend it. No page holds a frame, so axe needs no second tab to
 * gather its findings (legacy mode).
 */
export const findings = (page: Page): Promise<readonly string[]> => told(allRules(page));

/** By dark a page differs from itself in its colours alone. */
export const faintColours = (page: Page): Promise<readonly string[]> =>
  told(allRules(page).withRules(['color-contrast']));

const allRules = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

const told = async (axe: AxeBuilder): Promise<readonly string[]> => {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, target }) => `${impact} ${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
};
