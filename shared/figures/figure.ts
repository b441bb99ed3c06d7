import { z } from 'zod';
import { qualifierSchema } from '#shared/criteria/qualifier.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

/** "households", "funds.central.2024", or "indicator.<set>.<code>.<slot>" for what only one slot uses. */
export const conceptIdSchema = z.string().regex(/^[a-z0-9][A-Za-z0-9.-]{0,109}$/);

/**
 * One fact of the ledger: concept + definition + source + day have one value. The power company's count of
 * households and the poverty review's are two concepts; the same concept with two values is a fault.
 */
export const figureFieldsSchema = z.object({
  unitId: idSchema,
  concept: conceptIdSchema,
  asOf: daySchema,
  /** Keeps two sources of one concept apart; empty for the usual one. */
  sourceKey: z.string().max(60),
  definition: z.string().max(500),
  /** Plain decimal, or words for a concept whose kind is text. */
  value: z.string().max(2000),
  unitOf: z.string().max(60),
  qualifier: qualifierSchema.nullable(),
  source: z.string().max(500),
  evidenceId: idSchema.nullable(),
  note: z.string().max(1000),
});
export type FigureFields = z.infer<typeof figureFieldsSchema>;

export const figureSchema = figureFieldsSchema.extend({ id: idSchema });
export type Figure = z.infer<typeof figureSchema>;

export const conceptSchema = z.object({
  id: z.string(),
  name: z.string(),
  group: z.string(),
  kind: z.enum(['count', 'measure', 'percent', 'money', 'text']),
  unitOf: z.string(),
  definition: z.string(),
});
export type Concept = z.infer<typeof conceptSchema>;

/** Concepts shipped as data, and which slot of which indicator takes its number from one of them. */
export const conceptsFileSchema = z.object({
  format: z.literal('hoso-concepts/1'),
  concepts: z.array(conceptSchema),
  slots: z.array(
    z.object({
      setId: z.string(),
      code: z.string(),
      part: z.string().optional(),
      slot: z.enum(['numerator', 'denominator', 'value']),
      concept: z.string(),
    }),
  ),
});
export type ConceptsFile = z.infer<typeof conceptsFileSchema>;
