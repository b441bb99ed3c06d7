import { z } from 'zod';
import { recognitionSchema, recognitionStateSchema } from '#shared/registers/recognition.ts';
import { unitLevelSchema } from '#shared/units/unit.ts';

/** One line of the register of recognitions, as it stands on the day asked for. */
export const registerRowSchema = recognitionSchema.extend({
  unitName: z.string(),
  unitLevel: unitLevelSchema.nullable(),
  /** The units above, nearest first. */
  above: z.string(),
  /** Empty for a set that is in no library. */
  setTitle: z.string(),
  /** standard, advanced, model, smart …; empty for a set that is in no library. */
  setGrade: z.string(),
  /** The decision as papers cite it. */
  citation: z.string(),
  state: recognitionStateSchema,
});
export type RegisterRow = z.infer<typeof registerRowSchema>;
