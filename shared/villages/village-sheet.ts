import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

/** One round of village sheets of a commune: the day its figures hold for and what they will be cited as. */
export const villageSheetFieldsSchema = z.object({
  unitId: idSchema,
  asOf: daySchema,
  source: z.string().max(500),
});
export type VillageSheetFields = z.infer<typeof villageSheetFieldsSchema>;
export type VillageSheet = VillageSheetFields & { readonly id: string };

/** A concept that the sheet asks for. */
export const villageSheetLineFieldsSchema = z.object({
  sheetId: idSchema,
  concept: z.string().max(110),
  position: z.number().int().min(0),
});
export type VillageSheetLine = z.infer<typeof villageSheetLineFieldsSchema>;

/** What came back from a village: the day it was handed in, and the photo or scan that is the source. */
export const villageReturnFieldsSchema = z.object({
  sheetId: idSchema,
  villageId: idSchema,
  handedInOn: daySchema.nullable(),
  evidenceId: idSchema.nullable(),
});
export type VillageReturn = z.infer<typeof villageReturnFieldsSchema>;

export const returnStates = ['awaited', 'handed-in', 'entered'] as const;
export type ReturnState = (typeof returnStates)[number];

/** Entered when no box is empty; handed in once the paper is there or somebody began to type it. */
export const returnState = (
  cells: readonly (string | null)[],
  { handedInOn, evidenceId }: Pick<VillageReturn, 'handedInOn' | 'evidenceId'>,
): ReturnState => {
  const filled = cells.filter((cell) => cell !== null && cell !== '').length;
  if (cells.length > 0 && filled === cells.length) return 'entered';
  const isHere = handedInOn !== null || evidenceId !== null;
  return isHere || filled > 0 ? 'handed-in' : 'awaited';
};
