import type { Correction } from '#shared/criteria/correct-indicator.ts';
import type { Operator, Requirement } from '#shared/criteria/requirement.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import { formatDecimal, readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { SetView } from '../CriteriaSetPage.tsx';
import type { SetIndicator } from './use-comparing.ts';

export type LevelKind = Requirement['kind'];

/** A correction as it is typed; one level a column of the set, or one for all. */
export type CorrectionDraft = {
  readonly name: string;
  readonly kind: LevelKind;
  readonly operator: Operator;
  readonly unit: string;
  readonly guidance: string;
  readonly levels: readonly { readonly variant: string; readonly value: string }[];
};

/** Levels by year and scales are mended in the workbook: a form for them would be a table of its own. */
export const isPlainLevel = ({ requirement }: SetIndicator): boolean =>
  !('byYear' in requirement && requirement.byYear) &&
  !('levels' in requirement && requirement.levels);

export const draftOf = (set: SetView, indicator: SetIndicator): CorrectionDraft => {
  const { requirement } = indicator;
  return {
    name: indicator.placeholder ? '' : indicator.name,
    kind: requirement.kind,
    operator: requirement.kind === 'threshold' ? requirement.operator : '>=',
    unit: indicator.unit,
    guidance: indicator.guidance,
    levels: columnsOf(set, requirement).map((variant) => ({
      variant,
      value: typedLevel(requirement, variant),
    })),
  };
};

/** The national figure beside listed regions is a column of its own. */
const columnsOf = (set: SetView, requirement: Requirement): readonly string[] => {
  const variants = set.variants.map(({ id }) => id);
  const keys = 'byVariant' in requirement ? Object.keys(requirement.byVariant) : ['*'];
  const common = keys.includes('*') || variants.length === 0;
  return [...(common ? ['*'] : []), ...variants];
};

const typedLevel = (requirement: Requirement, variant: string): string => {
  if (requirement.kind === 'threshold') {
    const level = requirement.byVariant[variant];
    return level === undefined ? '' : formatDecimal(level);
  }
  return requirement.kind === 'text' ? (requirement.byVariant[variant] ?? '') : '';
};

/** Null while a level is no number or none is there at all. */
export const correctionOf = (draft: CorrectionDraft, plain: boolean): Correction | null => {
  const requirement = plain ? requirementOf(draft) : undefined;
  if (requirement === null || nfc(draft.name).trim() === '') return null;
  return {
    name: nfc(draft.name).trim(),
    unit: nfc(draft.unit).trim(),
    guidance: nfc(draft.guidance).trim(),
    ...(requirement && { requirement }),
  };
};

const requirementOf = ({ kind, operator, levels }: CorrectionDraft): Requirement | null => {
  if (kind === 'achieved' || kind === 'delegated') return { kind };
  const typed = levels.filter(({ value }) => value.trim() !== '');
  if (typed.length === 0) return null;
  if (kind === 'text')
    return {
      kind,
      byVariant: Object.fromEntries(typed.map((one) => [one.variant, nfc(one.value)])),
    };
  const numbers: [string, Decimal][] = [];
  for (const { variant, value } of typed) {
    const reading = readVietnameseNumber(value);
    if (reading.kind !== 'number') return null;
    numbers.push([variant, reading.value]);
  }
  return { kind, operator, byVariant: Object.fromEntries(numbers) };
};
