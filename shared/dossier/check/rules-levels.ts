import type { Requirement } from '#shared/criteria/requirement.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { isDay } from '#shared/kernel/day.ts';
import type { CheckedIndicator, CheckFacts } from './check-facts.ts';
import { indicatorPlace, pagePlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

/** K20: the level is that of the set in force, of the unit's column and of the year. */
export const rightLevels: Rule = (facts) => [
  ...column(facts),
  ...newerTexts(facts),
  ...laterAmendments(facts),
  ...facts.indicators.flatMap(otherLevels),
];

/** Another column than the region's is taken by an act that says so. */
const column = ({ source: { dossier, unit }, set }: CheckFacts): readonly Found[] => {
  if (set.variants.length === 0) return [];
  const place = pagePlace('dossier');
  if (dossier.variant === '') return [{ fault: 'noColumn', place }];
  if (unit.region === '' || unit.region === dossier.variant) return [];
  if (!set.variants.some(({ id }) => id === unit.region)) return [];
  return dossier.variantBasis.trim() === '' ? [{ fault: 'otherColumn', place }] : [];
};

const newerFaults = {
  'criteria-set': 'newerSet',
  overlay: 'newerOverlay',
  procedure: 'newerProcedure',
} as const;

const newerTexts = ({ outdated }: CheckFacts): readonly Found[] =>
  outdated.map((kind) => ({ fault: newerFaults[kind], place: pagePlace('dossier') }));

/** Levels that an amendment brought do not bind on a day before it. */
const laterAmendments = ({ set, source: { dossier } }: CheckFacts): readonly Found[] =>
  set.legalBasis
    .filter(({ role, date, effective }) => {
      const from = effective ?? date;
      return role === 'amends' && from !== null && from > dossier.asOf;
    })
    .map(({ number, date, effective }) => ({
      fault: 'notYetInForce',
      place: pagePlace('dossier'),
      values: {
        act: number,
        from: dayText(effective ?? date ?? ''),
        asOf: formatDay(dossier.asOf),
      },
    }));

const dayText = (text: string): string => (isDay(text) ? formatDay(text) : text);

/** A text that names the level of another year or column was copied from there. */
const otherLevels = (one: CheckedIndicator): readonly Found[] => {
  const { indicator, evaluation, textFaults } = one;
  const { required } = evaluation;
  if (required.kind !== 'threshold') return [];
  return wrongLevels(one).map((level) => ({
    fault: 'otherLevel',
    place: indicatorPlace(indicator.code),
    values: { written: level, required: required.proseText, stray: textFaults.stray.join(', ') },
  }));
};

/** Numbers of the officer's text that are levels of the same indicator, but not for this unit and year. */
export const wrongLevels = ({ indicator, evaluation, textFaults }: CheckedIndicator): string[] => {
  if (evaluation.required.kind !== 'threshold') return [];
  const own = evaluation.required.threshold;
  const others = thresholdsOf(indicator.requirement)
    .filter((threshold) => threshold !== own)
    .map(formatDecimal);
  return textFaults.stray.filter((text) => others.includes(text.replace(/%$/, '')));
};

const thresholdsOf = (requirement: Requirement): readonly Decimal[] =>
  requirement.kind === 'threshold'
    ? [requirement.byVariant, ...Object.values(requirement.byYear ?? {})].flatMap(Object.values)
    : [];
