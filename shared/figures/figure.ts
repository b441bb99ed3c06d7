import { z } from 'zod';
import { qualifierSchema } from '#shared/criteria/qualifier.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

/** "households", "funds.central.2024", or "indicator.<set>.<code>.<slot>" for what only one slot uses. */
export const conceptIdSchema = z.string().regex(/^[a-z0-9][A-Za-z0-9.-]{0,109}$/);

export const figureOriginSchema = z.enum(['typed', 'villages', 'predecessors', 'share']);
export type FigureOrigin = z.infer<typeof figureOriginSchema>;

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
  /** Typed, or worked out from the villages' figures or as a share of two others: then its stored value is empty. */
  origin: figureOriginSchema.default('typed'),
});
export type FigureFields = z.infer<typeof figureFieldsSchema>;

export const figureSchema = figureFieldsSchema.extend({ id: idSchema });
export type Figure = z.infer<typeof figureSchema>;
