import { z } from 'zod';
import { conceptKinds } from '#shared/figures/concept.ts';
import { conceptIdSchema, figureOriginSchema } from '#shared/figures/figure.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { returnStates } from '#shared/villages/village-sheet.ts';
import { command, query } from './method.ts';

const sheetId = idSchema;
const concepts = z.array(conceptIdSchema).max(60);

/** A question of the sheet, with what the villages answered so far and what the commune's ledger says. */
const column = z.object({
  concept: z.string(),
  name: z.string(),
  unitOf: z.string(),
  kind: z.enum(conceptKinds),
  sums: z.boolean(),
  total: decimalSchema,
  counted: z.number().int(),
  expected: z.number().int(),
  commune: z
    .object({ figureId: idSchema, value: z.string(), origin: figureOriginSchema })
    .nullable(),
});

const row = z.object({
  villageId: idSchema,
  name: z.string(),
  state: z.enum(returnStates),
  handedInOn: daySchema.nullable(),
  evidenceId: idSchema.nullable(),
  /** In the order of the columns; null where nothing is written yet. */
  cells: z.array(z.string().nullable()),
});

export const villagesMethods = {
  'villages.sheets': query(
    'Rounds of village sheets of a commune, newest day first.',
    z.object({ unitId: idSchema }),
    z.array(
      z.object({
        sheetId,
        asOf: daySchema,
        source: z.string(),
        villages: z.number().int(),
        entered: z.number().int(),
      }),
    ),
  ),
  'villages.sheet': query(
    'One round as a grid: villages by concepts, the state of each village and the sums.',
    z.object({ sheetId }),
    z.object({
      sheetId,
      unitId: idSchema,
      asOf: daySchema,
      source: z.string(),
      columns: z.array(column),
      rows: z.array(row),
    }),
  ),
  'villages.createSheet': command(
    'Start a round of sheets for a day. Without `concepts` it asks for the usual ones.',
    z.object({
      unitId: idSchema,
      asOf: daySchema,
      source: z.string().max(500).optional(),
      concepts: concepts.optional(),
    }),
    z.object({ sheetId }),
  ),
  'villages.changeSheet': command(
    'Change what a sheet asks for, or the source its figures are cited as. Figures stay.',
    z.object({ sheetId, source: z.string().max(500).optional(), concepts: concepts.optional() }),
    z.object({}),
  ),
  'villages.removeSheet': command(
    'Remove a round of sheets; the figures that came with it stay in the ledger.',
    z.object({ sheetId }),
    z.object({}),
  ),
  'villages.fill': command(
    'Write boxes of the grid, one or a pasted block: all of them or none. A null value empties a box.',
    z.object({
      sheetId,
      cells: z
        .array(
          z.object({
            villageId: idSchema,
            concept: conceptIdSchema,
            value: z.union([z.string().max(2000), z.number()]).nullable(),
          }),
        )
        .min(1)
        .max(3000),
    }),
    z.object({}),
  ),
  'villages.markReturn': command(
    'Note the day a village handed its sheet in, and the scan or photo of it: the source of its figures.',
    z.object({
      sheetId,
      villageId: idSchema,
      handedInOn: daySchema.nullable().optional(),
      evidenceId: idSchema.nullable().optional(),
    }),
    z.object({}),
  ),
  'villages.useSums': command(
    'Let the commune’s figures of this day be the sums of its villages, for some concepts or all of the sheet.',
    z.object({ sheetId, concepts: concepts.optional() }),
    z.object({ changed: z.number().int() }),
  ),
  'villages.print': command(
    'One page a village to be filled in by hand, all in one file.',
    z.object({
      sheetId,
      format: z.enum(['pdf', 'docx']),
      jobId: idSchema.optional(),
    }),
    z.object({
      name: z.string(),
      sha256: sha256Schema,
      pages: z.number().int().nullable(),
    }),
  ),
};
