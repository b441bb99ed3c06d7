import { writtenText } from '#shared/assessments/live-text.ts';
import { removedField, type FieldValue } from '#shared/journal/change-event.ts';
import { isDay, type Day } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { fillPlaces } from '#shared/villages/sheet-texts.ts';
import type { MergeReportTexts } from './merge-report-texts.ts';

/** What a line of the report is about. */
export type ReportedPlace = {
  readonly entity: string;
  readonly recordId: string;
  readonly field: string;
  readonly title: string;
  readonly code: string | null;
};

/** What somebody wrote. */
export type ReportedSide = {
  readonly officer: string;
  readonly day: Day;
  readonly field: string;
  readonly value: FieldValue;
};

/** "Chỉ tiêu 13.6", "Minh chứng MC-07 Hợp đồng thu gom". */
export const recordText = (
  { entity, title, code }: ReportedPlace,
  { records, fields }: MergeReportTexts,
): string => {
  const record = records[entity] ?? records['other'] ?? entity;
  return [record, code ?? '', fields[title] ?? title].filter((word) => word !== '').join(' ');
};

/** The record with the word for its field. */
export const placeText = (place: ReportedPlace, texts: MergeReportTexts): string => {
  const word = texts.fields[place.field];
  const record = recordText(place, texts);
  return place.field === removedField || word === undefined ? record : `${record}: ${word}`;
};

/** What stood or stands in a field, or whether the record is there. */
export const stateText = (
  { field }: ReportedPlace,
  value: FieldValue | undefined,
  texts: MergeReportTexts,
): string => {
  const { values } = texts;
  if (value === undefined) return values.absent;
  if (field === removedField) return value === true ? values.gone : values.added;
  return valueText(field, value, texts);
};

const valueText = (field: string, value: FieldValue, texts: MergeReportTexts): string => {
  const { values, states } = texts;
  if (value === null || value === '') return values.empty;
  if (typeof value === 'boolean') return value ? values.yes : values.no;
  const shown = writtenText(String(value));
  const number = decimalSchema.safeParse(shown);
  if (field === 'value' && number.success) return formatDecimal(number.data);
  if (field === 'state') return states[shown] ?? shown;
  return isDay(shown) ? formatDay(shown) : shown;
};

/** Against a removal stands an edit of the record, which names its own field. */
export const sideText = (
  place: ReportedPlace,
  side: ReportedSide,
  texts: MergeReportTexts,
): string => {
  const who = `(${side.officer}, ${formatDay(side.day)})`;
  const value = valueText(side.field, side.value, texts);
  if (place.field !== removedField) return `${value} ${who}`;
  if (side.field === removedField) return `${texts.values.gone} ${who}`;
  const field = texts.fields[side.field] ?? side.field;
  return `${fillPlaces(texts.values.kept, { field, value })} ${who}`;
};
