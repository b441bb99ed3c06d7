import { removedField, type ChangeEvent, type FieldValue } from '#shared/journal/change-event.ts';
import {
  fieldKey,
  groupByField,
  isBlank,
  judgeOf,
  readField,
  type Judge,
} from '#shared/journal/read-field.ts';
import { isMarker } from '#shared/journal/seen.ts';

/** What somebody wrote into a field, as it is shown beside what another wrote. */
export type Side = Pick<ChangeEvent, 'deviceId' | 'seq' | 'officer' | 'at' | 'method' | 'field'> & {
  readonly value: FieldValue;
};

/** One field of one record gets another value by a merge. */
export type MergeChange = Pick<ChangeEvent, 'entity' | 'recordId' | 'field'> & {
  /** Undefined where the journal told nothing of it before. */
  readonly before: FieldValue | undefined;
  readonly after: FieldValue;
  /** Who wrote the value that stands from now on. */
  readonly by: Side;
};

/**
 * Two or more wrote a field and none had seen the others'; the value of `standing` stands until a person
 * decides. On the field `removed`: somebody removed the record while others wrote in it.
 */
export type MergeConflict = Pick<ChangeEvent, 'entity' | 'recordId' | 'field'> & {
  readonly standing: Side;
  readonly others: readonly Side[];
};

export type MergePlan = {
  readonly changes: readonly MergeChange[];
  readonly conflicts: readonly MergeConflict[];
};

/** `held` are at least all markers of the own journal and all entries of the records that `fresh` touches. */
export type MergeSides = {
  readonly held: readonly ChangeEvent[];
  readonly fresh: readonly ChangeEvent[];
};

/** What the fresh entries change, and what a person has to decide. Depends on the union only, not on its order. */
export const planMerge = ({ held, fresh }: MergeSides): MergePlan => {
  const all = [...held, ...fresh];
  const [before, after] = [judgeOf(held), judgeOf(all)];
  const [heldFields, allFields] = [groupByField(held), groupByField(all)];
  const touched = new Set(fresh.filter((entry) => !isMarker(entry)).map(fieldKey));
  const changes = [...touched].toSorted().flatMap((key) => {
    const old = readField(heldFields.get(key) ?? [], before)?.standing.newValue;
    const now = readField(allFields.get(key) ?? [], after)?.standing;
    return now ? [{ ...placeOf(now), before: old, after: now.newValue, by: sideOf(now) }] : [];
  });
  return {
    changes: changes.filter((change) => change.before !== change.after),
    conflicts: findConflicts(all, [...touched]),
  };
};

const placeOf = ({ entity, recordId, field }: ChangeEvent) => ({ entity, recordId, field });

const sideOf = (entry: ChangeEvent): Side => ({
  deviceId: entry.deviceId,
  seq: entry.seq,
  officer: entry.officer,
  at: entry.at,
  method: entry.method,
  field: entry.field,
  value: entry.newValue,
});

/** Conflicts of these fields (by `fieldKey`), in their order. */
export const findConflicts = (
  entries: readonly ChangeEvent[],
  keys: readonly string[],
): readonly MergeConflict[] => {
  const judge = judgeOf(entries);
  const fields = groupByField(entries);
  const records = Map.groupBy(entries, recordKey);
  const own = keys.toSorted().flatMap((key) => fieldConflict(fields.get(key) ?? [], judge));
  const touched = new Set(keys.flatMap((key) => (fields.get(key) ?? []).map(recordKey)));
  const removals = [...touched]
    .toSorted()
    .flatMap((key) => removalConflict(records.get(key) ?? [], judge));
  return joined([...own, ...removals]);
};

/** A removal may be in conflict with another's keeping the record and with others' edits: one line. */
const joined = (conflicts: readonly MergeConflict[]): readonly MergeConflict[] =>
  [...Map.groupBy(conflicts, fieldKey).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, others: [first, ...more].flatMap(({ others }) => others) }] : [],
  );

const recordKey = ({ entity, recordId }: ChangeEvent): string => JSON.stringify([entity, recordId]);

const fieldConflict = (changes: readonly ChangeEvent[], judge: Judge): readonly MergeConflict[] => {
  const state = readField(changes, judge);
  if (!state || state.conflict.length === 0) return [];
  const others = state.conflict.filter(({ hash }) => hash !== state.standing.hash);
  return [
    {
      ...placeOf(state.standing),
      standing: sideOf(state.standing),
      others: others.map(sideOf),
    },
  ];
};

/** A removal whose writer had not seen what another wrote into the record, nor the other the removal. */
const removalConflict = (
  entries: readonly ChangeEvent[],
  judge: Judge,
): readonly MergeConflict[] => {
  const ofRemoval = entries.filter(({ field }) => field === removedField);
  const standing = readField(ofRemoval, judge)?.standing;
  if (standing?.newValue !== true) return [];
  const removals = ofRemoval.filter(({ newValue }) => newValue === true);
  const isUnseen = (entry: ChangeEvent): boolean =>
    !removals.some((removal) => judge.knows(removal, entry) || judge.knows(entry, removal));
  const unseen = entries.filter((entry) => entry.field !== removedField && isUnseen(entry));
  const others = [...Map.groupBy(unseen, fieldKey).values()].flatMap((changes) => {
    const said = readField(changes, judge)?.standing;
    return said && !isRepeated(said, entries, judge) ? [said] : [];
  });
  if (others.length === 0) return [];
  return [{ ...placeOf(standing), standing: sideOf(standing), others: others.map(sideOf) }];
};

/** The first value of a record that was made on two machines, empty or the same on both, is nobody's edit. */
const isRepeated = (
  entry: ChangeEvent,
  entries: readonly ChangeEvent[],
  { isInitial }: Judge,
): boolean =>
  isInitial(entry) &&
  (isBlank(entry.newValue) ||
    entries.some(
      (other) =>
        other.deviceId !== entry.deviceId &&
        other.field === entry.field &&
        other.newValue === entry.newValue &&
        isInitial(other),
    ));
