import type { ChangeEvent } from '#shared/journal/change-event.ts';
import type { Output, QueryContext } from '../handlers.ts';
import { selectRecord } from '../journal/record-rows.ts';

type Place = Output<'history.undo'>['place'];
type Context = Pick<QueryContext, 'db' | 'tables'>;

/** Where the changes can be looked at: the indicator of a dossier, or the dossier; null where there is neither. */
export const placeOfChanges = (context: Context, entries: readonly ChangeEvent[]): Place => {
  const places = entries.flatMap((entry) => placeOf(context, entry) ?? []);
  return places.find(({ code }) => code !== null) ?? places[0] ?? null;
};

const placeOf = ({ db, tables }: Context, { entity, recordId }: ChangeEvent): Place => {
  const table = tables.find((one) => one.entity === entity);
  const stored = table && selectRecord(db, table, recordId);
  if (!stored) return null;
  // A dossier that went away with the undo can't be opened.
  if (entity === 'dossier') return stored.removed ? null : { dossierId: recordId, code: null };
  const { dossierId, code, target } = stored.fields;
  if (typeof dossierId !== 'string') return null;
  return { dossierId, code: codeOf(code) ?? codeOf(target) };
};

/** Links and carried items name an indicator by their target, which may also be a precondition. */
const codeOf = (value: unknown): string | null =>
  typeof value === 'string' && /^\d/.test(value) ? value : null;
