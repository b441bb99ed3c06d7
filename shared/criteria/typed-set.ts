import type { z } from 'zod';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { Result } from '#shared/kernel/result.ts';
import { readSetDocument } from './check-set.ts';
import { countsSchema, indicatorsOf, setShapeSchema, type CriteriaSet } from './criteria-set.ts';
import type { Indicator } from './indicator.ts';

/** A set as an officer types it: what can be counted is counted, and its number is given when it is saved. */
export const typedSetSchema = setShapeSchema.omit({ version: true }).extend({
  counts: countsSchema.pick({ expectedCriteria: true, expectedIndicators: true }),
});
export type TypedSet = z.infer<typeof typedSetSchema>;

type Typing = {
  /** What the officer started from; what still says the same keeps where it is known from. */
  readonly base: CriteriaSet | null;
  /** Stands under a line whose source the officer left empty or untouched: who typed it. */
  readonly typist: string;
};

/** Reads a typed set as an imported one is read. */
export const readTypedSet = (typed: TypedSet, { base, typist }: Typing): Result<CriteriaSet> => {
  const known = new Map(base ? indicatorsOf(base).map((one) => [one.code, one]) : []);
  const criteria = typed.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((one) =>
      withProvenance(one, { known: known.get(one.code), typist }),
    ),
  }));
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  return readSetDocument({
    ...(typed.status === 'complete' ? withoutDoubts(typed) : typed),
    criteria,
    counts: {
      ...typed.counts,
      criteria: criteria.length,
      indicators: indicators.length,
      placeholders: indicators.filter(({ placeholder }) => placeholder === true).length,
    },
  });
};

/** A set that the office calls complete is judged by, whatever the file it grew from knew. */
const withoutDoubts = ({
  complete,
  usableForJudging,
  knownIndicators,
  confirmedIndicators,
  ...rest
}: TypedSet): TypedSet => rest;

type Known = { readonly known: Indicator | undefined; readonly typist: string };

/** Words typed over are no longer those we read in the decision: the line is to be compared with it. */
const withProvenance = (indicator: Indicator, { known, typist }: Known): Indicator => {
  const source = indicator.source.trim() === '' ? (known?.source ?? '') : indicator.source;
  if (known && wordsOf(known) === wordsOf(indicator)) return { ...indicator, source };
  const { nameSource, nameConfidence, unsure, ...typed } = indicator;
  // A new line may say itself that its level was not read; of a changed one nobody says so any more.
  const rest = known || unsure === undefined ? typed : { ...typed, unsure };
  const isOwn = source !== '' && source !== known?.source;
  return { ...rest, source: isOwn ? source : typist, confidence: 'reported' };
};

/** What an indicator asks, without what is said about it. */
const wordsOf = (indicator: Indicator): string => {
  const { name, measure, unit, requirement, parts, conditional, placeholder } = indicator;
  return canonicalJson({ name, measure, unit, requirement, parts, conditional, placeholder });
};
