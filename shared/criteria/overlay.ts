import { z } from 'zod';
import { appError } from '#shared/kernel/app-error.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { findIndicator, type CriteriaSet } from './criteria-set.ts';
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

const levelBase = {
  code: z.string().min(1).max(10),
  /** Empty when the file names none: it then gets `overlay.actMissing`, not a complaint about its shape. */
  act: z.string().max(200).default(''),
  /** From this day; without it from the day of the act. */
  validFrom: daySchema.optional(),
};

/** A level is a number with an operator, or words ("Đạt", "Khá") where the indicator is not measured. */
export const overlayLevelSchema = z.union([
  z.strictObject({
    ...levelBase,
    operator: operatorSchema,
    value: thresholdSchema,
    unit: z.string().optional(),
  }),
  z.strictObject({
    ...levelBase,
    operator: operatorSchema,
    byVariant: thresholdsByVariantSchema,
    unit: z.string().optional(),
  }),
  z.strictObject({ ...levelBase, wording: z.string().min(1).max(1000) }),
]);
export type OverlayLevel = z.infer<typeof overlayLevelSchema>;

/** Which indicators may be "not applicable", by which article, in whose words. */
export const overlayExemptionSchema = z.strictObject({
  codes: z.union([z.literal('all'), z.array(z.string().min(1)).min(1)]),
  act: z.string().max(200).default(''),
  article: z.string().max(60),
  wording: z.string().min(1).max(2000),
  countsAsMet: z.literal(true),
});
export type OverlayExemption = z.infer<typeof overlayExemptionSchema>;

/** What a province decided on top of a set (format ntm-overlay/1): data, each line with its act. */
export const overlaySchema = z.strictObject({
  format: z.literal('ntm-overlay/1'),
  id: idSchema,
  title: z.string().min(1).max(500),
  provinceName: z.string().min(1).max(100),
  baseSetId: z.string().min(1).max(100),
  acts: z.array(overlayActSchema),
  levels: z.array(overlayLevelSchema),
  notApplicable: z.strictObject({ rules: z.array(overlayExemptionSchema) }),
});
export type Overlay = z.infer<typeof overlaySchema>;

export const findAct = (overlay: Overlay, id: string): OverlayAct | null =>
  overlay.acts.find((act) => act.id === id) ?? null;

/** Reads an overlay for this set: only delegated indicators may have a level, and each names its act. */
export const parseOverlay = (value: unknown, set: CriteriaSet): Result<Overlay> => {
  const parsed = overlaySchema.safeParse(value);
  if (!parsed.success) return invalid(parsed.error.issues[0]);
  return checkOverlay(parsed.data, set);
};

/** The same checks on an overlay already read, for the command that types one in. */
export const checkOverlay = (overlay: Overlay, set: CriteriaSet): Result<Overlay> => {
  if (overlay.baseSetId !== set.id)
    return fail(appError('criteria.unknownSet', { set: overlay.baseSetId }, 'baseSetId'));
  for (const [place, level] of overlay.levels.entries()) {
    const indicator = findIndicator(set, level.code);
    const details = { code: level.code, set: set.id };
    if (!indicator) return fail(appError('criteria.unknownIndicator', details, `levels.${place}`));
    if (indicator.requirement.kind !== 'delegated')
      return fail(appError('overlay.notDelegated', details, `levels.${place}`));
  }
  return checkActs(overlay);
};

const checkActs = (overlay: Overlay): Result<Overlay> => {
  const lines = [...overlay.levels, ...overlay.notApplicable.rules];
  const orphan = lines.find((line) => !findAct(overlay, line.act));
  if (!orphan) return ok(overlay);
  const code = 'code' in orphan ? orphan.code : String(orphan.codes);
  return fail(appError('overlay.actMissing', { code, act: orphan.act }));
};

const invalid = (issue: z.core.$ZodIssue | undefined): Result<Overlay> => {
  const path = issue?.path.join('.') ?? '';
  return fail(appError('criteria.setInvalid', { path, problem: issue?.message ?? '' }));
};
