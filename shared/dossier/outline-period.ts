import { z } from 'zod';

const periodSchema = z.object({ from: z.int(), to: z.int() });
export type Period = z.infer<typeof periodSchema>;

/** Whose regulation the outlines of papers were compared with; an office that puts others in their place says its own. */
export const outlinesFileSchema = z.object({
  format: z.literal('hoso-outlines/1'),
  period: periodSchema,
});

/**
 * The period of the outlines where a set belongs to another: nobody compared them with its templates (of 2026 - 2030
 * none is known yet), and the officer is told so. Null where they fit.
 */
export const foreignPeriod = (outlines: Period, set: Period): Period | null =>
  set.from > outlines.to || set.to < outlines.from ? outlines : null;
