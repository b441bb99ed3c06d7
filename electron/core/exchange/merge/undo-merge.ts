import { z } from 'zod';
import { fieldValueSchema, removedField, type FieldValue } from '#shared/journal/change-event.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { CommandContext, Input, Output } from '../../handlers.ts';
import { selectMergeLines, type MergeLine } from '../../journal/merge-rows.ts';
import { selectRecord } from '../../journal/record-rows.ts';
import type { RecordTable } from '../../journal/record-table.ts';
import { selectReferences } from './merges.queries.ts';
import { mergeRecords } from './merges.records.ts';
import { placeKey } from './name-records.ts';

const changeSchema = z.object({ before: fieldValueSchema.optional(), after: fieldValueSchema });

type Line = z.infer<typeof changeSchema> & {
  readonly entity: string;
  readonly recordId: string;
  readonly field: string;
};

type Values = Readonly<Record<string, FieldValue>>;

/**
 * Takes a whole merge back: what it changed and still stands gets its value from before, records that came with it
 * go. What somebody changed since, or what others refer to, stays and is counted. The entries of the other machine
 * stay in the journal; taking the same file in again brings nothing back.
 */
export const undoMerge = (
  context: CommandContext,
  { mergeId }: Input<'merges.undo'>,
): Output<'merges.undo'> => {
  const { records } = context;
  const merge = records.find(mergeRecords, mergeId);
  const all = selectMergeLines(context.db, mergeId);
  if (!merge || merge.undoneById !== null || all.length === 0) refuse('merge.notUndoable');
  const lines = linesOf(all);
  const byRecord = [...Map.groupBy(lines, placeKey).values()];
  const going = removable(context, byRecord);
  let [written, left] = [0, 0];
  for (const changes of byRecord) {
    const values = valuesBack(context, changes, going);
    const [first] = changes;
    const table = context.tables.find(({ entity }) => entity === first?.entity);
    const count = Object.keys(values).length;
    if (first && table && count > 0) records.amend(table, first.recordId, values);
    written += count;
    left += isGoing(going, changes) ? 0 : changes.length - count;
  }
  records.update(mergeRecords, mergeId, { undoneById: context.commandId });
  return { written, left };
};

const linesOf = (lines: readonly MergeLine[]): Line[] =>
  lines
    .filter(({ kind }) => kind === 'change')
    .map(({ json, ...place }) => ({ ...place, ...changeSchema.parse(JSON.parse(json)) }));

const isCreation = (changes: readonly Line[]): boolean =>
  changes.some(
    ({ field, before, after }) => field === removedField && before === undefined && after === false,
  );

const isGoing = (going: ReadonlySet<string>, [first]: readonly Line[]): boolean =>
  first !== undefined && going.has(placeKey(first));

/** Records that came with the merge, are as it left them, and that nothing refers to which stays. */
const removable = (
  context: CommandContext,
  byRecord: readonly (readonly Line[])[],
): ReadonlySet<string> => {
  const created = byRecord.filter((changes) => isCreation(changes) && isAsLeft(context, changes));
  const keys = new Set(created.flatMap(([first]) => (first ? [placeKey(first)] : [])));
  const kept = new Set<string>();
  for (const { entity, id, refersTo } of selectReferences(context.db, context.tables)) {
    if (!keys.has(placeKey({ entity, recordId: id }))) kept.add(refersTo);
  }
  return new Set(
    created.flatMap(([first]) => (first && !kept.has(first.recordId) ? [placeKey(first)] : [])),
  );
};

const isAsLeft = (context: CommandContext, changes: readonly Line[]): boolean => {
  const current = currentOf(context, changes);
  return current !== null && changes.every(({ field, after }) => current[field] === after);
};

const tableOf = ({ tables }: CommandContext, [first]: readonly Line[]): RecordTable | undefined =>
  tables.find(({ entity }) => entity === first?.entity);

const currentOf = (context: CommandContext, changes: readonly Line[]): Values | null => {
  const [table, [first]] = [tableOf(context, changes), changes];
  const stored = table && first && selectRecord(context.db, table, first.recordId);
  return stored ? { ...stored.fields, [removedField]: stored.removed } : null;
};

/** What is written back of one record; nothing where the result would be no record of its kind. */
const valuesBack = (
  context: CommandContext,
  changes: readonly Line[],
  going: ReadonlySet<string>,
): Values => {
  if (isGoing(going, changes)) return { [removedField]: true };
  const [table, current] = [tableOf(context, changes), currentOf(context, changes)];
  if (!table || !current || isCreation(changes)) return {};
  const back = Object.fromEntries(
    changes
      .filter(({ field, after }) => current[field] === after)
      .map(({ field, before }) => [field, before ?? null]),
  );
  const { [removedField]: _removed, ...fields } = { ...current, ...back };
  return table.schema.safeParse(fields).success ? back : {};
};
