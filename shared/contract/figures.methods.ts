import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { qualifierSchema } from '#shared/criteria/qualifier.ts';
import { conceptSchema, ownConceptFieldsSchema } from '#shared/figures/concept.ts';
import { contradictionKinds } from '#shared/figures/contradiction.ts';
import { conceptIdSchema, figureOriginSchema, figureSchema } from '#shared/figures/figure.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { command, query } from './method.ts';

/** Where a figure is used: an indicator's slot in a dossier. */
const figureUse = z.object({
  dossierId: idSchema,
  code: z.string(),
  part: z.string().nullable(),
  slot: z.enum(['numerator', 'denominator', 'value']),
});

/** The villages' figures added up: who counted what, and who has not handed in. */
export const rollUpSchema = z.object({
  total: decimalSchema,
  counted: z.number().int(),
  expected: z.number().int(),
  addends: z.array(
    z.object({ unitId: idSchema, name: z.string(), value: decimalSchema.nullable() }),
  ),
});

export const figureViewSchema = figureSchema.extend({
  name: z.string(),
  usedIn: z.array(figureUse),
  /** For a concept that is summed over villages, once a village has a figure of it. */
  rollUp: rollUpSchema.nullable(),
  /** The same over the units this one was formed from, where there are any. */
  formerUnits: rollUpSchema.nullable(),
});

const statement = z.object({
  unitId: idSchema,
  unitName: z.string(),
  concept: z.string(),
  name: z.string(),
  unitOf: z.string(),
  value: decimalSchema,
  figureId: idSchema.nullable(),
  source: z.string(),
  usedIn: z.array(figureUse),
});

export const contradictionViewSchema = z.object({
  kind: z.enum(contradictionKinds),
  unitId: idSchema,
  unitName: z.string(),
  asOf: daySchema,
  stated: statement,
  against: statement,
  difference: decimalSchema,
  made: z.array(statement),
  missing: z.array(z.string()),
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
      /** Left out for a figure that is worked out. */
      value: z.union([z.string().max(2000), z.number()]).optional(),
      /** "villages", "predecessors": the sum of their figures; "share": a percent from its two numbers. */
      origin: figureOriginSchema.optional(),
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
  'figures.redate': command(
    'Mend the day a figure holds for; answers that use it go on using it.',
    z.object({ figureId: idSchema, asOf: daySchema }),
    z.object({}),
  ),
  'figures.contradictions': query(
    'Figures of a unit and its villages that can not all be right, with both numbers and their places.',
    z.object({ unitId: idSchema }),
    z.array(contradictionViewSchema),
  ),
  'figures.addConcept': command(
    'Add a concept of the office’s own; the same name is the same concept.',
    ownConceptFieldsSchema
      .omit({ concept: true, groupName: true })
      .partial({ unitOf: true, definition: true, sums: true })
      .extend({ group: z.string().max(100).optional() }),
    z.object({ concept: z.string() }),
  ),
  'figures.removeConcept': command(
    'Remove a concept of the office’s own that no figure has.',
    z.object({ concept: z.string().max(110) }),
    z.object({}),
  ),
  'figures.remove': command(
    'Remove a figure that no indicator uses.',
    z.object({ figureId: idSchema }),
    z.object({}),
  ),
};
