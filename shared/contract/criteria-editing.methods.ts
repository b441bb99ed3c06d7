import { z } from 'zod';
import { annexSchema } from '#shared/criteria/annex/annex-row.ts';
import { setShapeSchema } from '#shared/criteria/criteria-set.ts';
import { typedSetSchema } from '#shared/criteria/typed-set.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { command, query } from './method.ts';

/** Making a set on screen: the whole text of one out, the typed one in. */
export const criteriaEditingMethods = {
  'criteria.document': query(
    'The whole text of a set, with every field its file has.',
    z.object({ setId: z.string().max(100), version: z.int().min(1).optional() }),
    setShapeSchema,
  ),
  'criteria.readAnnex': query(
    'Read the tables of criteria in a staged DOCX, row by row, with what each would become and what in it is not certain.',
    z.object({ uploadId: idSchema }),
    annexSchema.extend({ fileName: z.string() }),
  ),
  'criteria.saveSet': command(
    'Write a set that was typed: a new one, or the next version of one as long as nobody made a newer.',
    z.object({
      /** The version the officer started from; of another set where this one is a copy of it. */
      basedOn: z.object({ setId: z.string().max(100), version: z.int().min(1) }).optional(),
      set: typedSetSchema,
    }),
    z.object({
      id: z.string(),
      version: z.int(),
      title: z.string(),
      indicators: z.int(),
      /** The library had this very text already: nothing was written. */
      known: z.boolean(),
    }),
  ),
};
