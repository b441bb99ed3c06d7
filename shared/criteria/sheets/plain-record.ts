/** A JSON object taken apart and put together by paths. */
export type PlainRecord = { readonly [key: string]: unknown };
export type Path = readonly string[];

export const isRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const valueAt = (record: PlainRecord, [key, ...deeper]: Path): unknown => {
  if (key === undefined || !Object.hasOwn(record, key)) return undefined;
  const value = record[key];
  if (deeper.length === 0) return value;
  return isRecord(value) ? valueAt(value, deeper) : undefined;
};

export const withValue = (
  record: PlainRecord,
  [key, ...deeper]: Path,
  value: unknown,
): PlainRecord => {
  if (key === undefined) return record;
  const inner = record[key];
  const next = deeper.length === 0 ? value : withValue(isRecord(inner) ? inner : {}, deeper, value);
  return { ...record, [key]: next };
};

/** Without the value at the path, and without what is empty once it is gone. */
export const withoutValue = (record: PlainRecord, [key, ...deeper]: Path): PlainRecord => {
  if (key === undefined || !Object.hasOwn(record, key)) return record;
  const { [key]: inner, ...others } = record;
  if (deeper.length === 0) return others;
  if (!isRecord(inner)) return record;
  const left = withoutValue(inner, deeper);
  return Object.keys(left).length === 0 ? others : { ...record, [key]: left };
};

/** Both together; where both have a value, the second stands. */
export const merged = (first: PlainRecord, second: PlainRecord): PlainRecord => {
  const entries = Object.entries(second).map(([key, value]): [string, unknown] => {
    const known = first[key];
    return [key, isRecord(known) && isRecord(value) ? merged(known, value) : value];
  });
  return { ...first, ...Object.fromEntries(entries) };
};
