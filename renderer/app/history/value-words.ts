import { writtenText } from '#shared/assessments/live-text.ts';
import { historyVi } from '#shared/messages/history.vi.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { isDay } from '#shared/kernel/day.ts';
import type { Text } from '#shared/messages/speak.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { dayText } from '../../ui/day-text.ts';

export type HistoryItem = OutputOf<'history.list'>['items'][number];
export type HistoryChange = HistoryItem['changes'][number];
type FieldKey = Extract<MessageKey<'history'>, `field.${string}`>;

const isField = (key: string): key is FieldKey =>
  key.startsWith('field.') && Object.hasOwn(historyVi, key);

type Changed = Pick<HistoryChange, 'field' | 'oldValue' | 'newValue'>;

/** The changes a person can read: fields without a word of their own are inner workings (ids, hashes). */
export const readableChanges = (changes: readonly HistoryChange[]): readonly HistoryChange[] =>
  changes.filter(isReadable);

export const isReadable = ({ field, oldValue, newValue }: Changed): boolean =>
  isField(`field.${field}`) && oldValue !== newValue && !(isBlank(oldValue) && isBlank(newValue));

const isBlank = (value: HistoryChange['newValue']): boolean =>
  value === null || value === '' || value === false;

export const fieldWord = (field: string, text: Text<'history'>): string => {
  const key = `field.${field}`;
  return isField(key) ? text(key) : field;
};

/** A value as it is shown: days the Vietnamese way, yes and no in words, nothing as "(trống)". */
export const valueWord = (
  value: HistoryChange['newValue'],
  { history, ui }: { readonly history: Text<'history'>; readonly ui: Text<'ui'> },
): string => {
  if (value === null || value === '') return history('empty');
  if (typeof value === 'boolean') return ui(value ? 'yes' : 'no');
  const shown = writtenText(String(value));
  return isDay(shown) ? dayText(shown) : shown;
};
