import type { FieldValue } from '#shared/journal/change-event.ts';
import type { QueryContext } from '../../handlers.ts';
import { findConcept } from '../../figures/concepts.ts';
import { selectRecord } from '../../journal/record-rows.ts';

/** What a person knows a record by: words of its own, the indicator it belongs to, its dossier. */
export type RecordName = {
  readonly title: string;
  readonly code: string | null;
  readonly dossierId: string | null;
};

type Place = { readonly entity: string; readonly recordId: string };
type Values = Readonly<Record<string, FieldValue>>;

/** Fields that name a record, the most telling first. */
const naming = [
  'label',
  'name',
  'title',
  'subject',
  'paper',
  'number',
  'organisation',
  'village',
  'office',
  'content',
] as const;

const longestTitle = 80;

export type Known = Pick<QueryContext, 'db' | 'tables' | 'resources'>;

/** Each thing with the words its record is known by; `values` are what is about to be written into the records. */
export const nameRecords = <T extends Place>(
  { db, tables, resources }: Known,
  things: readonly T[],
  values: ReadonlyMap<string, Values>,
): (T & RecordName)[] => {
  const named = new Map<string, RecordName>();
  const nameOf = ({ entity, recordId }: Place): RecordName => {
    const table = tables.find((one) => one.entity === entity);
    const stored = table && selectRecord(db, table, recordId);
    const fields = { ...stored?.fields, ...values.get(placeKey({ entity, recordId })) };
    const concept = textIn(fields['concept']);
    return concept === '' ? toName(fields, recordId) : ofConcept({ db, resources }, concept);
  };
  return things.map((thing) => {
    const key = placeKey(thing);
    const name = named.get(key) ?? nameOf(thing);
    named.set(key, name);
    return { ...thing, ...name };
  });
};

export const placeKey = ({ entity, recordId }: Place): string => JSON.stringify([entity, recordId]);

/** A figure that answers an indicator is known by it, any other by what it counts. */
const ofConcept = (known: Pick<Known, 'db' | 'resources'>, concept: string): RecordName => {
  const [, code, part, slot = ''] =
    /^indicator\.[^.]+\.(\d+(?:\.\d+)?)\.(?:(.+)\.)?(numerator|denominator|value)$/.exec(concept) ??
    [];
  if (code !== undefined) {
    return { title: part ?? (slot === 'value' ? '' : slot), code, dossierId: null };
  }
  const name = findConcept(known, concept)?.name ?? concept;
  return { title: name.slice(0, longestTitle), code: null, dossierId: null };
};

const toName = (fields: Values, recordId: string): RecordName => {
  const texts = naming.map((field) => textIn(fields[field])).filter((text) => text !== '');
  const code = [fields['code'], fields['target']].map(textIn).find((text) => /^\d/.test(text));
  const dossierId = textIn(fields['dossierId']);
  return {
    title: (texts[0] ?? (code === undefined ? recordId : '')).slice(0, longestTitle),
    code: code ?? null,
    dossierId: dossierId === '' ? null : dossierId,
  };
};

const textIn = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');
