import { findConflicts, type MergeConflict, type Side } from '#shared/exchange/merge-plan.ts';
import { removedField, type FieldValue } from '#shared/journal/change-event.ts';
import { fieldKey } from '#shared/journal/read-field.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { CommandContext, Input, Output, QueryContext } from '../../handlers.ts';
import { selectConflictFields, type RecordKey } from '../../journal/merge-rows.ts';
import { entriesOfRecords } from './held-journal.ts';
import { nameRecords, placeKey, type Known } from './name-records.ts';

/** Conflicts that nobody has decided yet. */
export const listConflicts = (context: Known): Output<'merges.conflicts'> =>
  nameRecords(context, openConflicts(context.db), new Map());

/** What merges found, looked at again: whoever wrote one of these fields since has decided. */
const openConflicts = (db: QueryContext['db']): readonly MergeConflict[] => {
  const fields = selectConflictFields(db);
  if (fields.length === 0) return [];
  const records = new Map<string, RecordKey>(fields.map((field) => [placeKey(field), field]));
  return findConflicts(entriesOfRecords(db, [...records.values()]), fields.map(fieldKey));
};

/**
 * Writes the chosen value once more, also where it stands already: this machine has seen both sides, so its entry
 * settles the matter for everybody who gets it.
 */
export const decide = (
  { db, merging, tables }: CommandContext,
  { entity, recordId, field, deviceId, seq }: Input<'merges.decide'>,
): Output<'merges.decide'> => {
  const place = { entity, recordId, field };
  const conflict =
    openConflicts(db).find((one) => fieldKey(one) === fieldKey(place)) ??
    refuse('merge.noConflict');
  const side =
    [conflict.standing, ...conflict.others].find(
      (one) => one.deviceId === deviceId && one.seq === seq,
    ) ?? refuse('merge.noConflict');
  const newValue = valueChosen(field, side);
  merging.append({ ...place, oldValue: conflict.standing.value, newValue });
  const table = tables.find((one) => one.entity === entity);
  if (table) merging.adopt({ table, id: recordId }, { [field]: newValue });
  return {};
};

/** Who chooses an edit against a removal wants the record back. */
const valueChosen = (field: string, side: Side): FieldValue =>
  field === removedField && side.field !== removedField ? false : side.value;
