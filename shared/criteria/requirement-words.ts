import type { Indicator } from './indicator.ts';
import { requiredLevel } from './required-level.ts';
import { kindWords } from './sheets/set-words.ts';

/** What the text itself asks of one column, in the words of the tables; every year where the years differ. */
export const requirementWords = (indicator: Indicator, variant: string | null): string => {
  const { requirement, placeholder } = indicator;
  if (requirement.kind === 'delegated' && !placeholder) return kindWords.delegated;
  const ofYear = (year: number): string => requiredLevel(indicator, { variant, year }).tableText;
  const years = requirement.kind === 'threshold' ? Object.keys(requirement.byYear ?? {}) : [];
  if (years.length === 0 || placeholder) return ofYear(0);
  return years
    .toSorted()
    .map((year) => `${year}: ${ofYear(Number(year))}`)
    .join('; ');
};
