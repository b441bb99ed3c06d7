import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { qualifierSchema } from '#shared/criteria/qualifier.ts';
import { conceptIdSchema, conceptSchema, figureSchema } from '#shared/figures/figure.ts';
import { command, query } from './method.ts';

/** Where a figure is used: an indicator's slot in a dossier. */
const figureUse = z.object({
  dossierId: idSchema,
  code: z.string(),
  part: z.string().nullable(),
  slot: z.enum(['numerator', 'denominator', 'value']),
});

export const figureViewSchema = figureSchema.extend({
  name: z.string(),
  usedIn: z.array(figureUse),
});

export const figuresMethods = {
  'figures.concepts': query(
    'Concepts the ledger knows by name.',
    z.object({}),
    z.array(conceptSchema),
  ),
  'figures.list': query(
    'Figures of a unit, newest day first within a concept.',
    z.object({ unitId: idSchema, asOf: daySchema.optional() }),
    z.array(figureViewSchema),
  ),
  'figures.save': command(
    'Write one figure: the same concept, source and day is changed, another is added. `value` as typed.',
    z.object({
      unitId: idSchema,
      concept: conceptIdSchema,
      asOf: daySchema,
      value: z.union([z.string().max(2000), z.number()]),
      sourceKey: z.string().max(60).optional(),
      definition: z.string().max(500).optional(),
      unitOf: z.string().max(60).optional(),
      qualifier: qualifierSchema.nullable().optional(),
      source: z.string().max(500).optional(),
      evidenceId: idSchema.nullable().optional(),
      note: z.string().max(1000).optional(),
    }),
    z.object({ figureId: idSchema }),
  ),
  'figures.remove': command(
    'Remove a figure that no indicator uses.',
    z.object({ figureId: idSchema }),
    z.object({}),
  ),
};
