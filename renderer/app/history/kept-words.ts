import { workStateSchema } from '#shared/assessments/result.ts';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { figureOriginSchema } from '#shared/figures/figure.ts';
import { isDay } from '#shared/kernel/day.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { historyVi } from '#shared/messages/history.vi.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import type { Text } from '#shared/messages/speak.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { dayText } from '../../ui/day-text.ts';

export type KeptFieldLines = OutputOf<'history.listFields'>[number];
export type KeptLine = KeptFieldLines['lines'][number];
export type KeptState = KeptLine['after'];

type Words = { readonly history: Text<'history'>; readonly ui: Text<'ui'> };
type FieldKey = Extract<MessageKey<'history'>, `field.${string}`>;

const isField = (key: string): key is FieldKey => Object.hasOwn(historyVi, key);

/** The name of a field where the page has no better one. */
export const fieldName = (field: string, text: Text<'history'>): string => {
  const key = `field.${field}`;
  return isField(key) ? text(key) : field;
};

/** A value as a person reads it: a number with its word, a verdict with its reason, nothing as "(trống)". */
export const stateText = (field: string, state: KeptState, words: Words): string => {
  const origin = figureOriginSchema.safeParse(state.detail);
  if (state.value === null && origin.success) return words.history(`origin.${origin.data}`);
  const value = plainText(field, state.value, words);
  if (state.detail === '') return value;
  return field === 'decision' ? `${value}: ${state.detail}` : `${state.detail} ${value}`;
};

const plainText = (field: string, value: KeptState['value'], { history, ui }: Words): string => {
  if (value === null || value === '') return history('empty');
  if (typeof value === 'boolean') return ui(value ? 'verdict.met' : 'verdict.not-met');
  const shown = String(value);
  const state = workStateSchema.safeParse(value);
  if (field === 'state' && state.success) return ui(`state.${state.data}`);
  const verdict = verdictSchema.safeParse(value);
  if (field === 'decision' && verdict.success) return ui(`verdict.${verdict.data}`);
  const number = decimalSchema.safeParse(value);
  if (isNumber(field) && number.success) return formatDecimal(number.data);
  return isDay(shown) ? dayText(shown) : shown;
};

const isNumber = (field: string): boolean => ['value', 'numerator', 'denominator'].includes(field);

/** A line with the field it belongs to. */
export type NamedLine = {
  readonly kept: Pick<KeptFieldLines, 'field' | 'part'>;
  readonly line: KeptLine;
};

/** Lines of several fields as one list, newest first. */
export const newestFirst = (fields: readonly KeptFieldLines[]): readonly NamedLine[] =>
  fields
    .flatMap(({ lines, ...kept }) => lines.map((line) => ({ kept, line })))
    .toSorted((a, b) => (a.line.hlc < b.line.hlc ? 1 : -1));

/** One name for a field and its part, for a list to choose from. */
export const keyOfField = ({ field, part }: NamedLine['kept']): string => `${part ?? ''} ${field}`;
