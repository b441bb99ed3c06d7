import { z } from 'zod';
import { mergesMethods } from '#shared/contract/merges.methods.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Output, QueryContext } from '../../handlers.ts';
import { selectMergeLines, type MergeLine } from '../../journal/merge-rows.ts';
import { selectMergesHere, type MergeRow } from './merges.queries.ts';
import { nameRecords, type Known } from './name-records.ts';

type Item = Output<'merges.list'>[number];

const itemSchema = mergesMethods['merges.list'].output.element;
const countsSchema = itemSchema.shape.counts;
const { changes: changesSchema, conflicts: conflictsSchema } =
  mergesMethods['merges.report'].output.shape;

const unnamed = { title: true, code: true, dossierId: true } as const;
const changeSchema = changesSchema.element.omit(unnamed);
const conflictSchema = conflictsSchema.element.omit(unnamed);

/** Merges that were done in this workspace, newest first. */
export const listMerges = ({ db }: Pick<QueryContext, 'db'>): readonly Item[] =>
  selectMergesHere(db).map(toItem);

const toItem = (merge: MergeRow): Item => {
  const { id, kind, packageId, madeBy, madeAt, fileName, officer, at } = merge;
  return {
    mergeId: id,
    kind,
    packageId,
    madeBy,
    madeAt,
    fileName,
    counts: countsSchema.parse(JSON.parse(merge.counts)),
    officer,
    at,
    undone: merge.undoneById !== null,
  };
};

/** One merge with its lines as they were written then, the first so many of each kind. Refuses `record.notFound`. */
export const readReport = (
  context: Known,
  mergeId: string,
  mostLines = 1000,
): Output<'merges.report'> => {
  const merge =
    selectMergesHere(context.db).find(({ id }) => id === mergeId) ??
    refuse('record.notFound', { entity: 'merge' });
  const lines = selectMergeLines(context.db, mergeId);
  const changes = parse(changeSchema, lines, 'change').slice(0, mostLines);
  const conflicts = parse(conflictSchema, lines, 'conflict').slice(0, mostLines);
  return {
    ...toItem(merge),
    changes: nameRecords(context, changes, new Map()),
    conflicts: nameRecords(context, conflicts, new Map()),
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
