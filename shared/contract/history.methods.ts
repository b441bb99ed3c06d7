import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { command, query } from './method.ts';

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** One command as history shows it: who did what when, and which fields it changed. */
export const historyItemSchema = z.object({
  commandId: z.string(),
  method: z.string(),
  officer: z.string(),
  at: z.string(),
  deviceId: z.string(),
  undone: z.boolean(),
  changes: z.array(
    z.object({
      entity: z.string(),
      recordId: z.string(),
      field: z.string(),
      oldValue: fieldValue,
      newValue: fieldValue,
    }),
  ),
});

/** What was taken back and where it can be looked at. */
const undone = z.object({
  undone: z.string(),
  method: z.string(),
  place: z.object({ dossierId: idSchema, code: z.string().nullable() }).nullable(),
});

export const historyMethods = {
  'history.list': query(
    'Commands that changed a record, a dossier or anything, newest first',
    z.object({
      about: z
        .discriminatedUnion('kind', [
          z.object({ kind: z.literal('all') }),
          z.object({
            kind: z.literal('record'),
            entity: z.string().max(100),
            recordId: idSchema,
          }),
          z.object({ kind: z.literal('dossier'), dossierId: idSchema }),
        ])
        .default({ kind: 'all' }),
      /** `next` of the page before. */
      before: z.string().max(200).optional(),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    z.object({ items: z.array(historyItemSchema), next: z.string().nullable() }),
  ),
  'history.undo': command(
    'Takes one command back; undoing an undo brings it again',
    z.object({ commandId: idSchema }),
    undone,
  ),
  'history.undoLast': command(
    'Takes back the last command of this machine that still stands',
    z.object({}),
    undone,
  ),
};
