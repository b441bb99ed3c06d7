import { fieldLines, isSameState, readEntries } from '#shared/journal/field-lines.ts';
import type { KeptField } from '#shared/journal/kept-field.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { selectUndone } from './history.queries.ts';
import { keptOf, type Kept } from './kept-fields.ts';

type Fields = Output<'history.listFields'>;

/** Of a field that changes every day the newest values; the page of the history has them all. */
const mostLines = 200;

/** Each field that has ever held something, with its values. */
export const listFields = (
  { db }: Pick<QueryContext, 'db'>,
  { about }: Input<'history.listFields'>,
): Fields => {
  const kept = keptOf(db, about);
  const undone = selectUndone(db, [...new Set(kept.entries.map(({ commandId }) => commandId))]);
  return kept.fields
    .map((field) => ({
      field: field.field,
      part: field.part,
      lines: linesOf(kept, field)
        .slice(0, mostLines)
        .map((line) => ({ ...line, undone: undone.has(line.commandId) })),
    }))
    .filter(({ lines }) => lines.length > 0);
};

const linesOf = (
  { entries }: Kept,
  { view, restore }: KeptField,
): Omit<Fields[number]['lines'][number], 'undone'>[] => {
  const read = readEntries(entries);
  const now = view(read);
  return fieldLines(entries, view)
    .toReversed()
    .map((line, index) => {
      const stands = isSameState(line.after, now);
      const restorable = !stands && restore(line.after, read) !== null;
      // An older line may hold the same value; it is the newest that people go on from.
      return { ...line, current: stands && index === 0, restorable };
    });
};
