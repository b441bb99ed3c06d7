import { z } from 'zod';
import { type Day, daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

const line = z.string().max(300);

/** A paper by which Party committee and administration direct the programme; listed in the report's annex. */
export const directionDocumentFieldsSchema = z.object({
  unitId: idSchema,
  kind: z.string().trim().min(1).max(80),
  number: z.string().max(80),
  on: daySchema,
  issuer: line,
  subject: z.string().max(1000),
});
export const directionDocumentSchema = directionDocumentFieldsSchema.extend({ id: idSchema });
export type DirectionDocument = z.infer<typeof directionDocumentSchema>;

export const directionEventKinds = ['meeting', 'inspection', 'training'] as const;
export type DirectionEventKind = (typeof directionEventKinds)[number];

/** A meeting of the steering bodies, an inspection in a village, or a training, with how many took part. */
export const directionEventFieldsSchema = z.object({
  unitId: idSchema,
  kind: z.enum(directionEventKinds),
  on: daySchema,
  subject: z.string().max(1000),
  place: line,
  persons: z.int().min(0).max(1_000_000),
});
export const directionEventSchema = directionEventFieldsSchema.extend({ id: idSchema });
export type DirectionEvent = z.infer<typeof directionEventSchema>;

export type Direction = {
  readonly documents: readonly DirectionDocument[];
  readonly events: readonly DirectionEvent[];
};

export const noDirection: Direction = { documents: [], events: [] };

/** What a report of that year and day counts: the year's own rows, none later than its figures. */
export const inYear = <T extends { readonly on: Day }>(
  rows: readonly T[],
  { year, asOf }: { readonly year: number; readonly asOf: Day },
): readonly T[] => rows.filter(({ on }) => on.startsWith(String(year)) && on <= asOf);
