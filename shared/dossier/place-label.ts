import { fieldLabels } from './facts/field-labels.ts';
import { listLabels, listNames } from './facts/list-labels.ts';
import type { FactRecord } from './outline/fact-record.ts';

/** Fields that tell one item of a list from another, the surest first. */
const naming = ['code', 'symbol', 'name', 'body', 'title', 'year', 'source'];

const fields: ReadonlyMap<string, string> = new Map(Object.entries(fieldLabels));
const lists: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries(listLabels),
);
const names: ReadonlyMap<string, string> = new Map(Object.entries(listNames));

/** Vietnamese name of a recorded place: "works[2].debt" → "Nợ đọng (Đường trục thôn Cốc Lương)". */
export const placeLabel = (place: string, record: FactRecord): string => {
  const path = place.replaceAll(/\[\d+\]/g, '');
  const end = place.lastIndexOf('].');
  if (end < 0) return fields.get(path) ?? names.get(path) ?? path;
  const item = place.slice(0, end + 1);
  const dot = path.lastIndexOf('.');
  const label = lists.get(path.slice(0, dot))?.[path.slice(dot + 1)] ?? path;
  return `${label} (${itemName(item, record)})`;
};

const itemName = (item: string, record: FactRecord): string => {
  const found = naming.map((field) => record[`${item}.${field}`]?.value ?? '');
  return found.find((text) => text !== '') ?? `mục ${ordinal(item)}`;
};

const ordinal = (item: string): number => Number(/\[(\d+)\]$/.exec(item)?.[1] ?? 0) + 1;
