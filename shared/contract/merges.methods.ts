import { z } from 'zod';
import { mergeKinds } from '#shared/exchange/merge-file.ts';
import { fieldValueSchema } from '#shared/journal/change-event.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { command, query } from './method.ts';

/** Names of entities and records of other programs and machines: not held to the form of our ids. */
const name = z.string().min(1).max(300);

/** What a person knows the record by. */
const place = {
  entity: z.string(),
  recordId: z.string(),
  field: z.string(),
  title: z.string(),
  code: z.string().nullable(),
  dossierId: z.string().nullable(),
};

const side = z.object({
  deviceId: z.string(),
  seq: z.int(),
  officer: z.string(),
  at: z.string(),
  method: z.string(),
  field: z.string(),
  value: fieldValueSchema,
});

/** `before` is absent where there was nothing. */
const change = z.object({
  ...place,
  before: fieldValueSchema.optional(),
  after: fieldValueSchema,
  by: side,
});

/** The value of `standing` stands until somebody decides. */
const conflict = z.object({ ...place, standing: side, others: z.array(side) });

const counts = z.object({
  entries: z.int(),
  changes: z.int(),
  conflicts: z.int(),
  added: z.int(),
  removed: z.int(),
  byEntity: z.record(z.string(), z.int()),
  officers: z.array(z.string()),
});

const about = {
  kind: z.enum(mergeKinds),
  packageId: z.string(),
  madeBy: z.string(),
  madeAt: z.string(),
};

const outcome = {
  ...about,
  fileName: z.string(),
  counts,
  /** Nothing in the file is known here: it comes from another workspace altogether. */
  stranger: z.boolean(),
  /** The first of them; `counts` has how many there are. */
  changes: z.array(change),
  conflicts: z.array(conflict),
};

const item = z.object({
  ...about,
  mergeId: z.string(),
  fileName: z.string(),
  counts,
  officer: z.string(),
  at: z.string(),
  undone: z.boolean(),
});

export const handOutScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('workspace') }),
  z.object({
    kind: z.literal('indicators'),
    dossierId: idSchema,
    codes: z.array(z.string().max(10)).min(1).max(300),
  }),
  z.object({ kind: z.literal('villageSheet'), sheetId: idSchema }),
]);

export const mergesMethods = {
  'merges.handOut': command(
    'Make one file of the workspace, of some indicators of a dossier or of a village sheet, for another machine.',
    z.object({
      scope: handOutScopeSchema,
      recipient: z.string().trim().max(200).default(''),
      jobId: z.string().max(100).optional(),
    }),
    z.object({
      handOutId: z.string(),
      packageId: z.string(),
      name: z.string(),
      sha256: sha256Schema,
      sizeBytes: z.int(),
      entries: z.int(),
      files: z.int(),
    }),
  ),
  'merges.preview': query(
    'What taking in a file of another machine would change, field by field; nothing is written.',
    z.object({ uploadId: z.string().max(100) }),
    z.object(outcome),
  ),
  'merges.apply': command(
    'Take in what another machine wrote: field by field, all of it or nothing.',
    z.object({
      uploadId: z.string().max(100),
      /** Take in a file of another workspace altogether. */
      stranger: z.boolean().default(false),
      jobId: z.string().max(100).optional(),
    }),
    z.object({
      /** Null where the file held nothing new. */
      mergeId: z.string().nullable(),
      ...outcome,
      files: z.int(),
      /** Records of which something waits for a newer program. */
      unmade: z.int(),
    }),
  ),
  'merges.handOuts': query(
    'Files handed out from this data: when, by whom, to whom, and what they hold.',
    z.object({}),
    z.array(
      z.object({
        handOutId: z.string(),
        kind: z.enum(mergeKinds),
        scope: handOutScopeSchema,
        recipient: z.string(),
        fileName: z.string(),
        sizeBytes: z.int(),
        officer: z.string(),
        at: z.string(),
      }),
    ),
  ),
  'merges.list': query(
    'Files taken in at this workspace, newest first.',
    z.object({}),
    z.array(item),
  ),
  'merges.report': query(
    'What one merge changed, before and after, and what was in conflict then.',
    z.object({ mergeId: idSchema }),
    item.extend({ changes: z.array(change), conflicts: z.array(conflict) }),
  ),
  'merges.printReport': command(
    'The minutes of one merge, for both sides to sign.',
    z.object({
      mergeId: idSchema,
      format: z.enum(['pdf', 'docx']),
      jobId: z.string().max(100).optional(),
    }),
    z.object({ name: z.string(), sha256: sha256Schema, pages: z.int().nullable() }),
  ),
  'merges.conflicts': query(
    'Fields that two wrote without having seen each other, still to be decided.',
    z.object({}),
    z.array(conflict),
  ),
  'merges.decide': command(
    'Settle a conflict: the value of this side holds from now on.',
    z.object({
      entity: name,
      recordId: name,
      field: name,
      deviceId: name,
      seq: z.int().min(1),
    }),
    z.object({}),
  ),
  'merges.undo': command(
    'Write back what stood before a merge, wherever its values still stand.',
    z.object({ mergeId: idSchema }),
    z.object({
      written: z.int(),
      /** Fields left as they are: changed since, or in use by what came later. */
      left: z.int(),
    }),
  ),
};
