import type { FieldState, ReadField } from '#shared/journal/field-lines.ts';
import type { KeptField, MethodCall } from '#shared/journal/kept-field.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { figureOriginSchema } from './figure.ts';

/** A stored value as a command reads it back exactly: the plain "1.234" would be read as a thousand and more. */
export const typedAgain = (value: string): string | number => {
  const number = Number(value);
  if (String(number) === value) return number;
  const plain = decimalSchema.safeParse(value);
  return plain.success ? formatDecimal(plain.data) : value;
};

/** What a figure holds: a number with the word in front, or what it is worked out from. */
export const figureState = (read: ReadField, figureId: string): FieldState => {
  const origin = figureOriginSchema.safeParse(read('figure', figureId, 'origin'));
  const isWorkedOut = origin.success && origin.data !== 'typed';
  return isWorkedOut
    ? { value: null, detail: origin.data }
    : {
        value: read('figure', figureId, 'value'),
        detail: String(read('figure', figureId, 'qualifier') ?? ''),
      };
};

/** What a worked-out figure was worked out from; null for a typed one. */
export const originOf = ({ value, detail }: FieldState): string | null =>
  value === null && detail !== '' ? detail : null;

/** Writes the figure of the ledger as it was. */
export const restoreFigure = (
  figureId: string,
  state: FieldState,
  read: ReadField,
): MethodCall | null => {
  const key = keyOf(read, figureId);
  if (!key) return null;
  const origin = originOf(state);
  const change =
    origin === null
      ? { value: typedAgain(String(state.value ?? '')), qualifier: state.detail || null }
      : { origin };
  return { method: 'figures.save', input: { ...key, ...change } };
};

const keyFields = ['unitId', 'concept', 'asOf', 'sourceKey'] as const;

const keyOf = (read: ReadField, figureId: string) => {
  if (read('figure', figureId, 'unitId') === null) return null;
  return Object.fromEntries(keyFields.map((field) => [field, read('figure', figureId, field)]));
};

const texts = ['source', 'definition', 'unitOf', 'note'] as const;

/** The fields of a figure that an officer writes. */
export const figureFields = (figureId: string): readonly KeptField[] => [
  {
    field: 'value',
    part: null,
    view: (read) => figureState(read, figureId),
    restore: (state, read) => restoreFigure(figureId, state, read),
  },
  {
    field: 'asOf',
    part: null,
    view: (read) => ({ value: read('figure', figureId, 'asOf'), detail: '' }),
    restore: ({ value }) => ({ method: 'figures.redate', input: { figureId, asOf: value } }),
  },
  ...texts.map((field) => textField(figureId, field)),
];

/** A text is written beside the number as that stands now. */
const textField = (figureId: string, field: string): KeptField => ({
  field,
  part: null,
  view: (read) => ({ value: read('figure', figureId, field), detail: '' }),
  restore: ({ value }, read) => {
    const now = restoreFigure(figureId, figureState(read, figureId), read);
    return now && { ...now, input: { ...Object(now.input), [field]: value ?? '' } };
  },
});
