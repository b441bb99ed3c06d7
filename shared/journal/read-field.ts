import type { ChangeEvent, FieldValue } from './change-event.ts';
import { byClock } from './merge.ts';
import { createKnows, isMarker, type Knows } from './seen.ts';

/** What a field of a record holds after a merge. */
export type FieldState = {
  readonly entity: string;
  readonly recordId: string;
  readonly field: string;
  /** The entry whose value stands: the newest by clock. */
  readonly standing: ChangeEvent;
  /**
   * Entries of different devices, neither of whose writers had seen the other's, with different values: a
   * person decides between them, by writing the field again. Empty when there is no conflict.
   */
  readonly conflict: readonly ChangeEvent[];
};

/** Every field the journal tells of, in the order of entity, record and field. */
export const readFields = (entries: readonly ChangeEvent[]): FieldState[] => {
  const knows = createKnows(entries);
  const byField = Map.groupBy(
    entries.filter((entry) => !isMarker(entry)),
    ({ entity, recordId, field }) => JSON.stringify([entity, recordId, field]),
  );
  return [...byField.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, changes]) => readField(changes, knows) ?? []);
};

const readField = (changes: readonly ChangeEvent[], knows: Knows): FieldState | null => {
  const standing = changes.toSorted(byClock).at(-1);
  if (!standing) return null;
  const { entity, recordId, field } = standing;
  return { entity, recordId, field, standing, conflict: conflictOf(changes, knows) };
};

/** The entries that no other writer of this field built on. */
const conflictOf = (changes: readonly ChangeEvent[], knows: Knows): readonly ChangeEvent[] => {
  const last = changes.filter((entry) => !changes.some((other) => knows(other, entry)));
  const values = new Set(last.map(({ newValue }) => newValue));
  return values.size > 1 ? last.toSorted(byClock) : [];
};

/**
 * What a field held at an instant: the newest entry by clock among those written until then. Undefined when
 * nothing had been written yet.
 */
export const valueAt = (changes: readonly ChangeEvent[], instant: string): FieldValue | undefined =>
  changes
    .filter(({ at }) => at <= instant)
    .toSorted(byClock)
    .at(-1)?.newValue;
