import { personalSpans, withoutPersonalData, type PersonalKind } from './personal-data.ts';

/** What was taken out where: which kind, how many, never what. */
export type Removal = {
  readonly kind: PersonalKind;
  /** "criteria/17.3/narrative". */
  readonly place: string;
  readonly count: number;
};

/** Names, keys and exact numbers of the data: they lead to something and hold no free text. */
const keys = new Set([
  'id',
  'code',
  'path',
  'files',
  'scan',
  'proofId',
  'pairedWithId',
  'concept',
  'position',
  'target',
  'flags',
  'failed',
  'madeAt',
  'takenAt',
]);
const numbers = new Set(['numerator', 'denominator']);

type Redacted = { readonly value: unknown; readonly removals: readonly Removal[] };

/** Every free text of a value without personal data, and what was taken out. Lists and objects keep their shape. */
export const redactTexts = (value: unknown, place: string): Redacted => {
  if (typeof value === 'string')
    return { value: withoutPersonalData(value), removals: removalsOf(value, place) };
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => redactTexts(item, placeOfItem(item, place)));
    return {
      value: items.map((item) => item.value),
      removals: items.flatMap(({ removals }) => removals),
    };
  }
  return typeof value === 'object' && value !== null
    ? redactObject(value, place)
    : { value, removals: [] };
};

const redactObject = (value: object, place: string): Redacted => {
  const fields = Object.entries(value).map(([key, item]: [string, unknown]) => {
    const isKept = keys.has(key) || numbers.has(key) || isExact(key, item);
    return [
      key,
      isKept ? { value: item, removals: [] } : redactTexts(item, `${place}/${key}`),
    ] as const;
  });
  return {
    value: Object.fromEntries(fields.map(([key, redacted]) => [key, redacted.value])),
    removals: fields.flatMap(([, { removals }]) => removals),
  };
};

/** Figures have a `value` that is a number and nothing else; sentences have words beside it. */
const isExact = (key: string, item: unknown): boolean =>
  key === 'value' && typeof item === 'string' && /^-?\d+(\.\d+)?$/.test(item);

/** An item of a list is named by what people call it by; others share the place of their list. */
const placeOfItem = (item: unknown, place: string): string => {
  if (typeof item !== 'object' || item === null) return place;
  const named: unknown =
    Reflect.get(item, 'code') ?? Reflect.get(item, 'number') ?? Reflect.get(item, 'id');
  return typeof named === 'string' || typeof named === 'number' ? `${place}/${named}` : place;
};

const removalsOf = (text: string, place: string): readonly Removal[] =>
  [...Map.groupBy(personalSpans(text), ({ kind }) => kind)].map(([kind, spans]) => ({
    kind,
    place,
    count: spans.length,
  }));
