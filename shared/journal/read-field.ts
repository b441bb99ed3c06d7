import { removedField, type ChangeEvent, type FieldValue } from './change-event.ts';
import { byClock } from './merge.ts';
import { createKnows, isMarker, type Knows } from './seen.ts';

/** What a field of a record holds after a merge. */
export type FieldState = {
  readonly entity: string;
  readonly recordId: string;
  readonly field: string;
  /** The entry whose value stands: of those that nobody built on the newest by clock, a change before a first value. */
  readonly standing: ChangeEvent;
  /**
   * Entries of different devices, neither of whose writers had seen the other's, with different values: a
   * person decides between them, by writing the field again. Empty when there is no conflict.
   */
  readonly conflict: readonly ChangeEvent[];
};

/** How the entries of a journal are judged: who knew what, and which entries only made a record. */
export type Judge = { readonly knows: Knows; readonly isInitial: (entry: ChangeEvent) => boolean };

/** Every field the journal tells of, in the order of entity, record and field. */
export const readFields = (entries: readonly ChangeEvent[]): FieldState[] => {
  const judge = judgeOf(entries);
  return [...groupByField(entries)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, changes]) => readField(changes, judge) ?? []);
};

/** Changes of each field, without the markers. */
export const groupByField = (
  entries: readonly ChangeEvent[],
): ReadonlyMap<string, readonly ChangeEvent[]> =>
  Map.groupBy(
    entries.filter((entry) => !isMarker(entry)),
    fieldKey,
  );

/** One text for one field of one record. */
export const fieldKey = ({
  entity,
  recordId,
  field,
}: Pick<ChangeEvent, 'entity' | 'recordId' | 'field'>): string =>
  JSON.stringify([entity, recordId, field]);

/** What has to be known of a journal, or of its markers and the records in question, to read a field. */
export const judgeOf = (entries: readonly ChangeEvent[]): Judge => {
  const makers = new Set(
    entries
      .filter(({ field, oldValue }) => field === removedField && oldValue === null)
      .map((entry) => makerKey(entry)),
  );
  return {
    knows: createKnows(entries),
    isInitial: (entry) => entry.oldValue === null && makers.has(makerKey(entry)),
  };
};

const makerKey = ({ entity, recordId, commandId }: ChangeEvent): string =>
  JSON.stringify([entity, recordId, commandId]);

/** One field from all of its entries; null where there are none. */
export const readField = (changes: readonly ChangeEvent[], judge: Judge): FieldState | null => {
  const last = lastEntries(changes, judge);
  const standing = last
    .toSorted((a, b) => weigh(a, judge) - weigh(b, judge) || byClock(a, b))
    .at(-1);
  if (!standing) return null;
  const { entity, recordId, field } = standing;
  const values = new Set(last.map(({ newValue }) => newValue));
  const conflict = values.size > 1 ? last.toSorted(byClock) : [];
  return { entity, recordId, field, standing, conflict };
};

/**
 * What an entry weighs before its clock is asked. A record whose id is made of its key may be made on two
 * machines, later on the one that knows less: its first values must not cover what the other wrote.
 */
const weigh = (entry: ChangeEvent, { isInitial }: Pick<Judge, 'isInitial'>): number => {
  if (!isInitial(entry)) return 2;
  return isBlank(entry.newValue) ? 0 : 1;
};

/**
 * Entries in the order of their clocks without the first values that come after a weightier value of their field:
 * what is left can be read by the clock alone, the last one of a field stands.
 */
export const withoutIdle = (entries: readonly ChangeEvent[]): readonly ChangeEvent[] => {
  const judge = judgeOf(entries);
  const weights = new Map<string, number>();
  return entries.filter((entry) => {
    const [key, weight] = [fieldKey(entry), weigh(entry, judge)];
    const before = weights.get(key) ?? 0;
    weights.set(key, Math.max(before, weight));
    return weight >= before;
  });
};

/**
 * The entries that no other writer of this field built on. A record whose id is made of its key (the result of
 * an indicator) may be made on two machines: the same first value there is one statement, and an empty first
 * value says nothing beside one that somebody typed.
 */
const lastEntries = (changes: readonly ChangeEvent[], judge: Judge): readonly ChangeEvent[] => {
  const newest = newestOfDevices(changes);
  const last = newest.filter((entry) => {
    const same = sameStatement(entry, changes, judge);
    return !newest.some((other) => same.some((one) => judge.knows(other, one)));
  });
  const said = last.filter((entry) => !(judge.isInitial(entry) && isBlank(entry.newValue)));
  return said.length > 0 ? said : last;
};

/** A device builds on its own earlier entries, so only its newest one may be the last. */
const newestOfDevices = (changes: readonly ChangeEvent[]): readonly ChangeEvent[] => {
  const newest = new Map<string, ChangeEvent[]>();
  for (const entry of changes) {
    const [known] = newest.get(entry.deviceId) ?? [];
    if (!known || entry.seq > known.seq) newest.set(entry.deviceId, [entry]);
    // A number that was given twice: both stay, so that neither is lost.
    else if (entry.seq === known.seq) newest.get(entry.deviceId)?.push(entry);
  }
  return [...newest.values()].flat();
};

const sameStatement = (
  entry: ChangeEvent,
  changes: readonly ChangeEvent[],
  { isInitial }: Judge,
): readonly ChangeEvent[] =>
  isInitial(entry)
    ? changes.filter((one) => one.newValue === entry.newValue && isInitial(one))
    : [entry];

/** No is an answer, and nought is a count: they are not among them. */
const blanks: readonly FieldValue[] = ['', '[]', '{}', 'not-started'];

/** What a field holds when a record is made and nothing was typed into it. */
export const isBlank = (value: FieldValue): boolean => blanks.includes(value);

/**
 * What a field held at an instant: the newest entry by clock among those written until then. Undefined when
 * nothing had been written yet.
 */
export const valueAt = (changes: readonly ChangeEvent[], instant: string): FieldValue | undefined =>
  changes
    .filter(({ at }) => at <= instant)
    .toSorted(byClock)
    .at(-1)?.newValue;
