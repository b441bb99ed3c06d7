import { z } from 'zod';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import { readSetDocument } from './check-set.ts';
import { findIndicator, type CriteriaSet } from './criteria-set.ts';
import { measureSchema, type Indicator } from './indicator.ts';
import { requirementSchema } from './requirement.ts';

/** What an officer writes over when the signed text says something else; what is left out stays. */
export const correctionSchema = z.strictObject({
  name: z.string().trim().min(1).max(2000).optional(),
  measure: measureSchema.optional(),
  unit: z.string().trim().max(60).optional(),
  requirement: requirementSchema.optional(),
  guidance: z.string().trim().max(4000).optional(),
  conditional: z.boolean().optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

type Change = {
  readonly code: string;
  readonly correction: Correction;
  /** The text it was read in: from now on this line is quoted from there. */
  readonly source: string;
};

/** The set with one indicator as the text has it. A filled placeholder becomes an ordinary indicator. */
export const correctIndicator = (set: CriteriaSet, change: Change): Result<CriteriaSet> => {
  const { code } = change;
  if (!findIndicator(set, code))
    return fail(appError('criteria.unknownIndicator', { code, set: set.id }, 'code'));
  const criteria = set.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((one) =>
      one.code === code ? corrected(one, change) : one,
    ),
  }));
  const placeholders = criteria
    .flatMap(({ indicators }) => indicators)
    .filter(({ placeholder }) => placeholder === true).length;
  return readSetDocument({ ...set, counts: { ...set.counts, placeholders }, criteria });
};

const corrected = (indicator: Indicator, { correction, source }: Change): Indicator => {
  const { placeholder, unsure, nameConfidence, nameSource, unit, candidateRequirement, ...kept } =
    indicator;
  const typedUnit = correction.unit ?? unit;
  const conditional = correction.conditional ?? indicator.conditional;
  return {
    ...kept,
    name: correction.name ?? indicator.name,
    measure: correction.measure ?? indicator.measure,
    requirement: correction.requirement ?? indicator.requirement,
    ...(typedUnit !== undefined && typedUnit !== '' && { unit: typedUnit }),
    ...(correction.guidance !== undefined && { guidance: correction.guidance }),
    ...(conditional !== undefined && { conditional }),
    source,
    confidence: 'quoted',
  };
};
