import { z } from 'zod';
import { mergeKinds } from '#shared/exchange/merge-file.ts';
import { recordTable } from '../../journal/record-table.ts';

/** A package that was taken in: from whom, and what it brought. */
export const mergeRecords = recordTable({
  entity: 'merge',
  table: 'merges',
  areas: ['merges'],
  schema: z.object({
    /** The machine that took it in. */
    deviceId: z.string(),
    fileName: z.string(),
    packageId: z.string(),
    kind: z.enum(mergeKinds),
    madeBy: z.string(),
    madeAt: z.string(),
    /** MergeCounts as JSON. */
    counts: z.string(),
    /** The command that took the whole merge back. */
    undoneById: z.string().nullable(),
  }),
});

/** A package that was handed out, and to whom. */
export const handOutRecords = recordTable({
  entity: 'handOut',
  table: 'hand_outs',
  areas: ['merges'],
  schema: z.object({
    deviceId: z.string(),
    packageId: z.string(),
    kind: z.enum(mergeKinds),
    /** What it holds, as JSON. */
    scope: z.string(),
    recipient: z.string(),
    fileName: z.string(),
    sizeBytes: z.int(),
    counts: z.string(),
  }),
});
