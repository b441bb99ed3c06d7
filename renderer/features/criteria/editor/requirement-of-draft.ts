import type { Requirement } from '#shared/criteria/requirement.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { AskedDraft, Levels } from './set-draft.ts';

/** What a draft asks. A number that can't be read is left out here and named by `setFaults`. */
export const requirementOf = ({
  kind,
  operator,
  levels,
  years,
  scale,
}: AskedDraft): Requirement => {
  if (kind === 'achieved' || kind === 'delegated') return { kind };
  if (kind === 'text') {
    const steps = stepsOf(scale);
    return { kind, byVariant: wordLevels(levels), ...(steps.length > 0 && { levels: steps }) };
  }
  const byYear = Object.fromEntries(
    years.map(({ year, levels: own }) => [year.trim(), exact(own)]),
  );
  return {
    kind,
    operator,
    byVariant: exact(levels),
    ...(years.length > 0 && { byYear }),
  };
};

/** The columns in which something was typed. */
export const filled = (levels: Levels): readonly (readonly [string, string])[] =>
  Object.entries(levels).filter(([, typed]) => typed.trim() !== '');

/** Steps of a scale, one a line. */
export const stepsOf = (scale: string): string[] =>
  scale
    .split('\n')
    .map((step) => nfc(step).trim())
    .filter((step) => step !== '');

const wordLevels = (levels: Levels): Record<string, string> =>
  Object.fromEntries(filled(levels).map(([column, typed]) => [column, nfc(typed).trim()]));

const exact = (levels: Levels): Record<string, Decimal> =>
  Object.fromEntries(
    filled(levels).flatMap(([column, typed]) => {
      const reading = readVietnameseNumber(typed);
      return reading.kind === 'number' ? [[column, reading.value] as const] : [];
    }),
  );
