import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { indicatorPartSchema, indicatorSchema } from './indicator.ts';
import { operatorSchema, thresholdsByVariantSchema, thresholdSchema } from './requirement.ts';

export const overlayActSchema = z.strictObject({
  id: idSchema,
  /** Name of the kind of paper: "Quyết định". */
  kind: z.string().min(1).max(60),
  number: z.string().min(1).max(60),
  date: daySchema,
  issuer: z.string().min(1).max(200),
  subject: z.string().min(1).max(1000),
  /** Id of the act that this one amends. */
  amends: idSchema.optional(),
});
export type OverlayAct = z.infer<typeof overlayActSchema>;

/** By which act and from when to when. Every line of an overlay has these. */
const lineFields = {
  /** Empty when the file names none: it then gets `overlay.actMissing`, not a complaint about its shape. */
  act: z.string().max(200).default(''),
  article: z.string().max(60).optional(),
  /** From this day; without it from the day of the act. */
  validFrom: daySchema.optional(),
  /** The last day; without it until another line takes its place. */
  validTo: daySchema.optional(),
};

/** Somebody saw that a line asks for less than the State does, or can't be compared with it, and says why it stands. */
export const belowNationalSchema = z.strictObject({
  reason: z.string().trim().min(1).max(1000),
  /** The officer and the day; the workspace writes them when the line comes in. */
  confirmedBy: z.string().max(200).default(''),
  confirmedOn: daySchema.optional(),
});

const codeSchema = z.string().min(1).max(10);
const levelFields = {
  code: codeSchema,
  ...lineFields,
  belowNational: belowNationalSchema.optional(),
};
const numberFields = { operator: operatorSchema, unit: z.string().max(60).optional() };
const columnsSchema = thresholdsByVariantSchema.refine((table) => Object.keys(table).length > 0);
const byYearSchema = z.record(z.string().regex(/^\d{4}$/), columnsSchema);

/** A level is a number with an operator, or words ("Đạt", "Khá") where the indicator is not measured. */
export const overlayLevelSchema = z.union([
  z.strictObject({ ...levelFields, ...numberFields, value: thresholdSchema }),
  z.strictObject({
    ...levelFields,
    ...numberFields,
    /** Columns that are not listed keep the State's level. */
    byVariant: columnsSchema,
    byYear: byYearSchema.optional(),
  }),
  z.strictObject({ ...levelFields, wording: z.string().min(1).max(1000) }),
]);
export type OverlayLevel = z.infer<typeof overlayLevelSchema>;

/** An indicator that the State's set does not have, at the end of a criterion it does have. */
export const overlayIndicatorSchema = z.strictObject({
  criterion: z.int().min(1),
  ...lineFields,
  indicator: indicatorSchema
    .pick({
      name: true,
      measure: true,
      unit: true,
      requirement: true,
      parts: true,
      partsMakeWhole: true,
      figures: true,
      wholeYear: true,
      conditional: true,
      guidance: true,
      note: true,
    })
    .extend({ code: z.string().regex(/^\d[\w.]{0,9}$/) }),
});
export type OverlayIndicator = z.infer<typeof overlayIndicatorSchema>;

/** What an indicator is made up of in this province, instead of the parts of the State's set. */
export const overlayPartsSchema = z.strictObject({
  ...levelFields,
  parts: z.array(indicatorPartSchema).min(1).max(40),
  partsMakeWhole: z.boolean().optional(),
});
export type OverlayParts = z.infer<typeof overlayPartsSchema>;

/** Which indicators may be "not applicable", by which article, in whose words. */
export const overlayExemptionSchema = z.strictObject({
  codes: z.union([z.literal('all'), z.array(z.string().min(1)).min(1)]),
  ...lineFields,
  article: z.string().max(60),
  wording: z.string().min(1).max(2000),
  countsAsMet: z.literal(true),
});
export type OverlayExemption = z.infer<typeof overlayExemptionSchema>;

export type OverlayLine = OverlayLevel | OverlayIndicator | OverlayParts | OverlayExemption;

/** What a province decided on top of a set (format ntm-overlay/2): data, each line with its act. */
export const overlaySchema = z.strictObject({
  format: z.literal('ntm-overlay/2'),
  id: idSchema,
  /** Rises with every change, so that two files of one overlay can be told apart. */
  version: z.int().min(1).default(1),
  title: z.string().min(1).max(500),
  provinceName: z.string().min(1).max(100),
  baseSetId: z.string().min(1).max(100),
  acts: z.array(overlayActSchema).max(500),
  levels: z.array(overlayLevelSchema).max(2000),
  indicators: z.array(overlayIndicatorSchema).max(500).default([]),
  parts: z.array(overlayPartsSchema).max(500).default([]),
  notApplicable: z.strictObject({ rules: z.array(overlayExemptionSchema).max(500) }),
});
export type Overlay = z.infer<typeof overlaySchema>;

export const findAct = (overlay: Overlay, id: string): OverlayAct | null =>
  overlay.acts.find((act) => act.id === id) ?? null;
