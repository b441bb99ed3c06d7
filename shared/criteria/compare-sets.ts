import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { indicatorsOf, type CriteriaSet } from './criteria-set.ts';

/** One thing that differs. A field absent on a side is null there; an added or removed line has no field. */
export type SetDifference = {
  readonly place: 'set' | 'criterion' | 'indicator';
  /** Code of the indicator or number of the criterion; empty for the set itself. */
  readonly code: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
};

type Line = Readonly<Record<string, unknown>>;
type Place = Pick<SetDifference, 'place' | 'code'>;

/** Everything in which two sets differ, in the order of the sets; empty exactly when they are equal. */
export const compareSets = (a: CriteriaSet, b: CriteriaSet): readonly SetDifference[] => [
  ...compareFields({ place: 'set', code: '' }, setLine(a), setLine(b)),
  ...compareLines('criterion', criterionLines(a), criterionLines(b)),
  ...compareLines('indicator', indicatorLines(a), indicatorLines(b)),
];

/** The order of the criteria is the set's; what they say is compared apart. */
const setLine = (set: CriteriaSet): Line => ({
  ...set,
  criteria: set.criteria.map(({ number }) => number),
});

/** A criterion holds its indicators by code, so one moved or put in another order shows. */
const criterionLines = (set: CriteriaSet): ReadonlyMap<string, Line> =>
  new Map(
    set.criteria.map((criterion) => [
      String(criterion.number),
      { ...criterion, indicators: criterion.indicators.map(({ code }) => code) },
    ]),
  );

const indicatorLines = (set: CriteriaSet): ReadonlyMap<string, Line> =>
  new Map(indicatorsOf(set).map((indicator) => [indicator.code, indicator]));

const compareLines = (
  place: SetDifference['place'],
  before: ReadonlyMap<string, Line>,
  after: ReadonlyMap<string, Line>,
): SetDifference[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((code): SetDifference[] => {
    const [was, is] = [before.get(code), after.get(code)];
    if (was && is) return compareFields({ place, code }, was, is);
    const change = was ? 'removed' : 'added';
    return [{ place, code, change, field: null, before: was ?? null, after: is ?? null }];
  });

const compareFields = (where: Place, before: Line, after: Line): SetDifference[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => fieldText(before, field) !== fieldText(after, field))
    .map((field): SetDifference => {
      const sides = { before: before[field] ?? null, after: after[field] ?? null };
      return { ...where, change: 'changed', field, ...sides };
    });

/** With its name around it, so that a null that is written differs from a field left out. */
const fieldText = (line: Line, field: string): string => canonicalJson({ [field]: line[field] });
