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

/** Something with fields whose values are kept: an indicator's answer, a figure of the ledger, a place. */
const keptThing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), dossierId: idSchema, code: z.string().max(10) }),
  z.object({ kind: z.literal('figure'), figureId: idSchema }),
  z.object({ kind: z.literal('unit'), unitId: idSchema }),
]);

const fieldName = { field: z.string().max(60), part: z.string().max(40).nullable() };

/** `detail` goes with the value: word in front of a number, reason of a decision, origin of a worked-out figure. */
const fieldState = z.object({ value: fieldValue, detail: z.string() });

const fieldLine = z.object({
  /** Names the line, for `history.restore`. */
  hlc: z.string(),
  commandId: z.string(),
  method: z.string(),
  officer: z.string(),
  at: z.string(),
  undone: z.boolean(),
  before: fieldState,
  after: fieldState,
  /** The field holds this value now. */
  current: z.boolean(),
  restorable: z.boolean(),
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
  'history.listFields': query(
    'The values that each field of an answer, a figure or a place has had, newest first.',
    z.object({ about: keptThing }),
    z.array(z.object({ ...fieldName, lines: z.array(fieldLine) })),
  ),
  'history.restore': command(
    'Write a value of a field again, by the command of its own area and under its rules; undone like any other.',
    z.object({ about: keptThing, ...fieldName, hlc: z.string().max(200) }),
    z.object({ method: z.string() }),
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
