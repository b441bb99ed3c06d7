import { z } from 'zod';

const legalStrength = z.enum(['quoted', 'reported', 'recalled']);

/** One rule of Nghị định 30/2020/NĐ-CP, as resources/format-rules/nd30.json holds it. */
export const formatRuleSchema = z.strictObject({
  id: z.string().regex(/^(ND30|LT)-[A-Z]+-\d{2}$/),
  component: z.string(),
  rule: z.string(),
  property: z.string(),
  operator: z.enum(['==', 'in', 'between', '>=', '<=', 'matches']),
  value: z.json(),
  unit: z.string(),
  tolerance: z.number().positive().nullable(),
  toleranceUnit: z.string().nullable(),
  checkedBy: z.enum(['program', 'person', 'lint', 'warning']),
  box: z.string().nullable(),
  appliesTo: z.array(z.string()).min(1),
  checkIn: z.array(z.enum(['docx', 'pdf', 'text', 'data', 'manual'])).min(1),
  legalRef: z.string(),
  confidence: legalStrength,
  note: z.string().optional(),
});

export const formatRulesSchema = z.strictObject({
  format: z.literal('format-rules/1'),
  title: z.string(),
  decree: z.string(),
  notes: z.array(z.string()),
  boxes: z.array(
    z.strictObject({
      box: z.string(),
      name: z.string(),
      position: z.string(),
      positionConfidence: legalStrength,
    }),
  ),
  documentTypeAbbreviations: z.array(z.looseObject({ type: z.string(), abbreviation: z.string() })),
  rules: z.array(formatRuleSchema),
});

/**
 * Why a rule can't be judged from a paper: it only allows something; it speaks of papers that are not made here; what it
 * speaks of comes with the signature or the stamp, after the file has left; it lies in a register or in the archive; only
 * who understands the sentence can tell.
 */
export const unjudgedReasons = ['permission', 'foreign', 'signing', 'register', 'meaning'] as const;

/** Why a rule of the file is not evaluated on a produced paper: one line of reason each. */
export const notEvaluatedSchema = z.array(
  z.strictObject({
    rule: z.string(),
    why: z.enum(unjudgedReasons),
    reason: z.string().min(10),
  }),
);

export type FormatRule = z.infer<typeof formatRuleSchema>;
export type FormatRules = z.infer<typeof formatRulesSchema>;
export type NotEvaluated = z.infer<typeof notEvaluatedSchema>[number];
