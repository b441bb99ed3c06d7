import { removedField, type ChangeEvent, type FieldValue } from './change-event.ts';

/**
 * What a field held: its value, and what goes with it and would be lost without it (the word in front of a number,
 * the reason of a decision, what a figure was worked out from).
 */
export type FieldState = { readonly value: FieldValue; readonly detail: string };

/** The value of one field of a record; null where the record is not there. */
export type ReadField = (entity: string, recordId: string, field: string) => FieldValue;

/** How what a person sees as one field is read from the records it is kept in. */
export type FieldView = (read: ReadField) => FieldState;

/** One command that gave the field another value. */
export type FieldLine = Pick<ChangeEvent, 'hlc' | 'commandId' | 'method' | 'officer' | 'at'> & {
  readonly before: FieldState;
  readonly after: FieldState;
};

export const emptyState: FieldState = { value: null, detail: '' };

/** Absence is kept as null, as an empty text or as no: one and the same to a person. */
export const isSameState = (one: FieldState, other: FieldState): boolean =>
  one.detail === other.detail && plain(one.value) === plain(other.value);

const plain = (value: FieldValue): FieldValue => (value === '' ? null : value);

/** The field as these entries leave it. */
export const readEntries = (entries: readonly ChangeEvent[]): ReadField =>
  readerOf(new Map(entries.map((entry) => [keyOf(entry), entry.newValue])));

/** The values a field has had, oldest first; `entries` are those of its records, in the order of their clocks. */
export const fieldLines = (
  entries: readonly ChangeEvent[],
  view: FieldView,
): readonly FieldLine[] => {
  const values = new Map<string, FieldValue>();
  const read = readerOf(values);
  const lines: FieldLine[] = [];
  for (const [at, entry] of entries.entries()) {
    const before = lines.at(-1)?.after ?? emptyState;
    values.set(keyOf(entry), entry.newValue);
    // A command is looked at as a whole: between its entries the record is neither old nor new.
    if (entries[at + 1]?.commandId === entry.commandId) continue;
    const after = view(read);
    if (!isSameState(before, after)) lines.push({ ...factsOf(entry), before, after });
  }
  return lines;
};

const factsOf = ({ hlc, commandId, method, officer, at }: ChangeEvent) => ({
  hlc,
  commandId,
  method,
  officer,
  at,
});

type Key = Pick<ChangeEvent, 'entity' | 'recordId' | 'field'>;

const keyOf = ({ entity, recordId, field }: Key): string => `${entity} ${recordId} ${field}`;

const readerOf =
  (values: ReadonlyMap<string, FieldValue>): ReadField =>
  (entity, recordId, field) => {
    const isThere = values.get(keyOf({ entity, recordId, field: removedField })) === false;
    return isThere ? (values.get(keyOf({ entity, recordId, field })) ?? null) : null;
  };
