import { z } from 'zod';
import type { MergeCounts } from '#shared/exchange/merge-summary.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { mergesMethods } from '#shared/contract/merges.methods.ts';
import { withPreparation, type Handlers, type Output, type QueryContext } from '../../handlers.ts';
import { selectMergeLines, type MergeLine } from '../../journal/merge-rows.ts';
import { decide, listConflicts } from './conflicts.ts';
import { prepareHandOut, recordHandOut } from './hand-out.ts';
import { applyMerge, prepareMerge, previewMerge } from './merge.ts';
import { selectMergesHere, type MergeRow } from './merges.queries.ts';
import { nameRecords } from './name-records.ts';
import { undoMerge } from './undo-merge.ts';

export const mergesHandlers: Handlers<'merges'> = {
  'merges.handOut': withPreparation(prepareHandOut, recordHandOut),
  'merges.preview': previewMerge,
  'merges.apply': withPreparation(prepareMerge, applyMerge),
  'merges.list': ({ db }) => selectMergesHere(db).map(toItem),
  'merges.report': (context, { mergeId }) => report(context, mergeId),
  'merges.conflicts': listConflicts,
  'merges.decide': decide,
  'merges.undo': undoMerge,
};

type Item = Output<'merges.list'>[number];

const toItem = (merge: MergeRow): Item => {
  const { id, kind, packageId, madeBy, madeAt, fileName, officer, at } = merge;
  const counts: MergeCounts = countsSchema.parse(JSON.parse(merge.counts));
  return {
    mergeId: id,
    kind,
    packageId,
    madeBy,
    madeAt,
    fileName,
    counts,
    officer,
    at,
    undone: merge.undoneById !== null,
  };
};

const itemSchema = mergesMethods['merges.list'].output.element;
const countsSchema = itemSchema.shape.counts;
const { changes: changesSchema, conflicts: conflictsSchema } =
  mergesMethods['merges.report'].output.shape;

const unnamed = { title: true, code: true, dossierId: true } as const;
const changeSchema = changesSchema.element.omit(unnamed);
const conflictSchema = conflictsSchema.element.omit(unnamed);

const report = (context: QueryContext, mergeId: string): Output<'merges.report'> => {
  const merge =
    selectMergesHere(context.db).find(({ id }) => id === mergeId) ??
    refuse('record.notFound', { entity: 'merge' });
  const lines = selectMergeLines(context.db, mergeId);
  return {
    ...toItem(merge),
    changes: nameRecords(context, parse(changeSchema, lines, 'change'), new Map()),
    conflicts: nameRecords(context, parse(conflictSchema, lines, 'conflict'), new Map()),
  };
};

const parse = <T>(
  schema: z.ZodType<T>,
  lines: readonly MergeLine[],
  kind: MergeLine['kind'],
): T[] =>
  lines
    .filter((line) => line.kind === kind)
    .map(({ json, entity, recordId, field }) =>
      schema.parse({ ...z.looseObject({}).parse(JSON.parse(json)), entity, recordId, field }),
    );
