import { z } from 'zod';
import type { ProvinceRule } from './overlays/province-rule.ts';
import { requirementSchema } from './requirement.ts';

export const confidences = ['quoted', 'reported', 'recalled'] as const;
/** quoted = read in the legal text; reported = read in a guide or news page; recalled = neither. */
export const confidenceSchema = z.enum(confidences);
export type Confidence = z.infer<typeof confidenceSchema>;

export const measures = ['yes-no', 'percent', 'number', 'level', 'text'] as const;
export const measureSchema = z.enum(measures);
export type Measure = z.infer<typeof measureSchema>;

const partIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** What is typed: labels of the two fields, the unit they are counted in, and whether it comes in whole pieces. */
export const figureFieldsSchema = z.strictObject({
  numerator: z.string().min(1).optional(),
  denominator: z.string().min(1).optional(),
  /** Unit of the numerator ("hộ", "km"), in which the natural gap is told. */
  unit: z.string().min(1),
  /** Counted one by one (households, schools): a gap is rounded up to whole ones. */
  whole: z.boolean(),
});
export type IndicatorFigures = z.infer<typeof figureFieldsSchema>;

/** `same`: the part has to reach what the whole indicator has to reach (men and women each). */
const partRequirementSchema = z.union([
  z.strictObject({ kind: z.literal('same') }),
  requirementSchema,
]);

export const indicatorPartSchema = z.strictObject({
  id: partIdSchema,
  name: z.string().min(1),
  measure: measureSchema,
  unit: z.string().optional(),
  requirement: partRequirementSchema,
  figures: figureFieldsSchema.optional(),
  /** The part's figures are those of the whole indicator: typed in one place, they serve both. */
  fromWhole: z.boolean().optional(),
});
export type IndicatorPart = z.infer<typeof indicatorPartSchema>;

/** A rule of a guidance that lets an indicator be "not applicable" where its object does not exist. */
const guidanceExemptionSchema = z.strictObject({
  act: z.string().min(1),
  article: z.string().optional(),
  wording: z.string().min(1),
});

export const indicatorSchema = z.strictObject({
  code: z.string().min(1).max(10),
  codeIsProvisional: z.boolean().optional(),
  name: z.string().min(1),
  measure: measureSchema,
  unit: z.string().optional(),
  requirement: requirementSchema,
  parts: z.array(indicatorPartSchema).optional(),
  /** The parts are disjoint and make up the whole (men + women = everybody). */
  partsMakeWhole: z.boolean().optional(),
  figures: figureFieldsSchema.optional(),
  /** The number is that of a whole year: before the year ends it can only be "ước" (product.md, rules of judgement). */
  wholeYear: z.boolean().optional(),
  /** "nếu có": true, or the words of the condition. */
  conditional: z.union([z.boolean(), z.string().min(1)]).optional(),
  exemptions: z.array(guidanceExemptionSchema).optional(),
  /** We know that the indicator exists and not what it says: it never counts as met or not met. */
  placeholder: z.boolean().optional(),
  source: z.string(),
  confidence: confidenceSchema,
  nameSource: z.string().optional(),
  nameConfidence: confidenceSchema.optional(),
  /** Likely to differ from the signed text. */
  unsure: z.boolean().optional(),
  amended: z.string().optional(),
  guidance: z.string().optional(),
  note: z.string().optional(),
  corroboration: z.string().optional(),
  candidateRequirement: z.record(z.string(), z.unknown()).optional(),
});
export type Indicator = z.infer<typeof indicatorSchema> & {
  /** What the province decided; only in the set a dossier is judged with. */
  readonly province?: ProvinceRule;
};
