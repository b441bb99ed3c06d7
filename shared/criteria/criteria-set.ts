import { z } from 'zod';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { confidenceSchema, indicatorSchema, measureSchema, type Indicator } from './indicator.ts';
import { requirementSchema } from './requirement.ts';
import { requiredSetSchema } from './required-sets.ts';

export const setLevels = ['village', 'commune', 'district', 'province'] as const;
export const setGrades = [
  'standard',
  'advanced',
  'model',
  'special',
  'smart',
  'modern',
  'completion',
  'pilot',
] as const;

const actSchema = z.strictObject({
  number: z.string().min(1),
  date: z.iso.date().nullable(),
  dateNote: z.string().optional(),
  dateConfidence: confidenceSchema.optional(),
  issuer: z.string().min(1),
  subject: z.string(),
  role: z.enum(['issues', 'amends', 'guides']),
  effective: z.iso.date().optional(),
  effectiveConfidence: confidenceSchema.optional(),
});
export type LegalBasis = z.infer<typeof actSchema>;

const variantSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  definition: z.string().optional(),
  source: z.string().optional(),
  confidence: confidenceSchema.optional(),
});

const criterionSchema = z.strictObject({
  number: z.int().min(1),
  name: z.string().min(1),
  nameSource: z.string().optional(),
  nameConfidence: confidenceSchema.optional(),
  responsible: z.string().nullable(),
  /** False when the decision has more indicators under this criterion than the file knows. */
  indicatorsComplete: z.boolean().optional(),
  statusReported2023: z.string().optional(),
  indicators: z.array(indicatorSchema),
});
export type Criterion = z.infer<typeof criterionSchema>;

const count = z.int().min(0);
export const countsSchema = z.strictObject({
  criteria: count,
  indicators: count,
  placeholders: count,
  /** Totals of the decision itself; null or absent where they are not known. */
  expectedCriteria: count.nullable().optional(),
  expectedIndicators: count.nullable().optional(),
});

const preconditionDetailSchema = z.strictObject({
  code: z.string().min(1),
  text: z.string().min(1),
  measure: measureSchema,
  unit: z.string().optional(),
  requirement: requirementSchema,
  source: z.string(),
  confidence: confidenceSchema,
  unsure: z.boolean().optional(),
  note: z.string().optional(),
  parts: z
    .array(
      z.strictObject({
        name: z.string(),
        unit: z.string().optional(),
        requirement: requirementSchema,
      }),
    )
    .optional(),
});

const factSchema = z.strictObject({
  text: z.string(),
  source: z.string(),
  confidence: confidenceSchema,
  note: z.string().optional(),
});

const provenanceFields = {
  unsure: z.boolean().optional(),
  complete: z.boolean().optional(),
  totalCriteria: count.nullable().optional(),
  totalIndicators: count.nullable().optional(),
  knownIndicators: count.optional(),
  confirmedIndicators: count.optional(),
  usableForJudging: z.boolean().optional(),
  completenessNote: z.string().optional(),
  gradeNote: z.string().optional(),
  facts: z.array(factSchema).optional(),
  sources: z.array(z.string()).optional(),
  rejectedSources: z.array(z.record(z.string(), z.unknown())).optional(),
  retrieved: z.iso.date().optional(),
  notes: z.array(z.string()).optional(),
  preconditionsNote: z.string().optional(),
};

/** The shape alone, before anything is compared with anything. */
export const setShapeSchema = z.strictObject({
  format: z.literal('ntm-criteria-set/1'),
  id: z.string().regex(/^[a-z0-9-]{1,100}$/),
  /**
   * Which text of this set: a set is its id and version. The first text we shipped is 1 and leaves it out; what
   * stood before an amendment that text already has is 0.
   */
  version: z.int().min(0).default(1),
  /** From this day the amended text is in force, which is another version. */
  replacedOn: z.iso.date().optional(),
  title: z.string().min(1),
  level: z.enum(setLevels),
  grade: z.enum(setGrades),
  period: z.strictObject({ from: z.int(), to: z.int() }),
  status: z.enum(['complete', 'partial', 'skeleton', 'existence-only']),
  counts: countsSchema,
  legalBasis: z.array(actSchema),
  variants: z.array(variantSchema),
  /** Conditions beside the criteria; an answer to one names its place in this list. */
  preconditions: z.array(z.string().min(1)),
  preconditionDetails: z.array(preconditionDetailSchema).optional(),
  /** Sets a unit has to hold before this one: kiểu mẫu asks for nâng cao. */
  requires: z.array(requiredSetSchema).optional(),
  /** Rules of the decision that are not conditions: which column a unit takes, what is delegated. */
  applicationRules: z.array(z.string().min(1)).optional(),
  criteria: z.array(criterionSchema),
  ...provenanceFields,
});

const hasUniqueCodes = (set: z.infer<typeof setShapeSchema>): boolean =>
  repeatedCodes(set).length === 0;

/** Codes of indicators and numbers of criteria that stand more than once. */
export const repeatedCodes = (set: Pick<z.infer<typeof setShapeSchema>, 'criteria'>): string[] => {
  const codes = set.criteria.flatMap((criterion) => criterion.indicators.map(({ code }) => code));
  const numbers = set.criteria.map(({ number }) => String(number));
  return [codes, numbers].flatMap((all) => [
    ...new Set(all.filter((code, place) => all.indexOf(code) !== place)),
  ]);
};

const hasTrueCounts = (set: z.infer<typeof setShapeSchema>): boolean => {
  const indicators = set.criteria.flatMap((criterion) => criterion.indicators);
  return set.counts.criteria === set.criteria.length && set.counts.indicators === indicators.length;
};

/** One official set as data (format ntm-criteria-set/1); our transcription, with where each line comes from. */
export const criteriaSetSchema = setShapeSchema
  .refine(hasUniqueCodes, { message: 'codes and numbers are unique' })
  .refine(hasTrueCounts, { message: 'counts are those of the file' });
export type CriteriaSet = z.infer<typeof criteriaSetSchema>;

/** Reads a set from a file's JSON value; the first fault is named by its path. */
export const parseCriteriaSet = (value: unknown): Result<CriteriaSet> => {
  const parsed = criteriaSetSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') ?? '';
  return fail(appError('criteria.setInvalid', { path, problem: issue?.message ?? '' }));
};

/** All indicators in the order of the set. */
export const indicatorsOf = (set: CriteriaSet): readonly Indicator[] =>
  set.criteria.flatMap((criterion) => criterion.indicators);

export const findIndicator = (set: CriteriaSet, code: string): Indicator | null =>
  indicatorsOf(set).find((indicator) => indicator.code === code) ?? null;
