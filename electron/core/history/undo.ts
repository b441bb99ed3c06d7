import { removedField, type ChangeEvent, type FieldValue } from '#shared/journal/change-event.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { CommandContext } from '../handlers.ts';
import { selectRecord } from '../journal/record-rows.ts';
import type { RecordTable } from '../journal/record-table.ts';
import { isReferredTo, selectEntriesOfCommands } from './history.queries.ts';
import { undoneCommandTable } from './undone-command-table.ts';

type Values = Readonly<Record<string, FieldValue>>;

/**
 * Takes a command back by a new one that writes the old values. Refused with `record.changedSince` when
 * somebody changed one of these fields meanwhile, with `record.inUse` when a record that would go is named by
 * another: their work would be lost without a word.
 */
export const undoCommand = (context: CommandContext, undoneId: string): void => {
  const { db, records, commandId } = context;
  const entries = selectEntriesOfCommands(db, [undoneId]);
  const isUndone = records.find(undoneCommandTable, undoneId) !== undefined;
  if (entries.length === 0 || isUndone) refuse('history.nothingToUndo', { commandId: undoneId });
  const byRecord = Map.groupBy(entries, ({ entity, recordId }) => `${entity} ${recordId}`);
  for (const changes of [...byRecord.values()].toReversed()) undoRecord(context, changes);
  records.put(undoneCommandTable, undoneId, { byCommandId: commandId });
};

const undoRecord = (context: CommandContext, changes: readonly ChangeEvent[]): void => {
  const [first] = changes;
  const table = context.tables.find(({ entity }) => entity === first?.entity);
  if (!first || !table) return refuse('history.nothingToUndo', { entity: first?.entity ?? '' });
  assertUnchanged(context, table, changes);
  const isNew = isCreation(changes);
  const others = context.tables.filter(({ entity }) => entity !== undoneCommandTable.entity);
  if (isNew && isReferredTo(context.db, others, first.recordId)) {
    refuse('record.inUse', { entity: first.entity, recordId: first.recordId });
  }
  const values = isNew ? { [removedField]: true } : valuesBefore(changes);
  context.records.amend(table, first.recordId, values);
};

/** A record that did not exist has no values to go back to: it gets its tombstone and keeps the rest. */
const isCreation = (changes: readonly ChangeEvent[]): boolean =>
  changes.some(({ field, oldValue }) => field === removedField && oldValue === null);

const valuesBefore = (changes: readonly ChangeEvent[]): Values =>
  Object.fromEntries(changes.toReversed().map(({ field, oldValue }) => [field, oldValue]));

const valuesAfter = (changes: readonly ChangeEvent[]): Values =>
  Object.fromEntries(changes.map(({ field, newValue }) => [field, newValue]));

/**
 * Compared by value, not by time: what was changed and changed back (by an undo) is as the command left it.
 * After a creation the whole record counts, for all of it would go.
 */
const assertUnchanged = (
  { db }: CommandContext,
  table: RecordTable,
  changes: readonly ChangeEvent[],
): void => {
  const [first] = changes;
  const stored = first && selectRecord(db, table, first.recordId);
  const current: Values = { ...stored?.fields, [removedField]: stored?.removed ?? null };
  const left = valuesAfter(changes);
  const fields = isCreation(changes) ? [removedField, ...table.fields] : Object.keys(left);
  const changed = fields.find((field) => (current[field] ?? null) !== (left[field] ?? null));
  if (first && changed !== undefined) {
    const { entity, recordId } = first;
    refuse('record.changedSince', { entity, recordId, field: changed });
  }
};
