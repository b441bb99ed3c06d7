import { z } from 'zod';
import { decimalSchema, type Decimal } from '#shared/kernel/decimal.ts';

export const operators = ['>=', '<=', '>', '<'] as const;
export const operatorSchema = z.enum(operators);
export type Operator = z.infer<typeof operatorSchema>;

/** Files write thresholds as JSON numbers (0.7); inside the program they are exact decimals. */
export const thresholdSchema = z
  .union([z.number(), z.string()])
  .transform(String)
  .pipe(decimalSchema);

/** Thresholds by region or commune group; "*" alone is for all, beside others only the national figure. */
export const thresholdsByVariantSchema = z.record(z.string(), thresholdSchema);
export type ThresholdsByVariant = Readonly<Record<string, Decimal>>;

const byVariantNotEmpty = (byVariant: object): boolean => Object.keys(byVariant).length > 0;

export const thresholdRequirementSchema = z.strictObject({
  kind: z.literal('threshold'),
  operator: operatorSchema,
  byVariant: thresholdsByVariantSchema.refine(byVariantNotEmpty),
  /** Thresholds that change every year; they go before `byVariant`. */
  byYear: z.record(z.string().regex(/^\d{4}$/), thresholdsByVariantSchema).optional(),
});
export type ThresholdRequirement = z.infer<typeof thresholdRequirementSchema>;

/** "Đạt": a yes or no that the officer answers. */
export const achievedRequirementSchema = z.strictObject({ kind: z.literal('achieved') });

/** Set by the People's Committee of the province: needs its overlay. */
export const delegatedRequirementSchema = z.strictObject({ kind: z.literal('delegated') });

/** Official wording per variant. With `levels` (best first) it is computed, without them a person decides. */
export const textRequirementSchema = z.strictObject({
  kind: z.literal('text'),
  byVariant: z.record(z.string(), z.string().min(1)).refine(byVariantNotEmpty),
  levels: z.array(z.string().min(1)).min(2).optional(),
});
export type TextRequirement = z.infer<typeof textRequirementSchema>;

export const requirementSchema = z.discriminatedUnion('kind', [
  thresholdRequirementSchema,
  achievedRequirementSchema,
  delegatedRequirementSchema,
  textRequirementSchema,
]);
export type Requirement = z.infer<typeof requirementSchema>;
