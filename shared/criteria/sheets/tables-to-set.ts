import { appError } from '#shared/kernel/app-error.ts';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { readSetDocument } from '../check-set.ts';
import type { CriteriaSet } from '../criteria-set.ts';
import { isRecord, merged, type PlainRecord } from './plain-record.ts';
import {
  aboutColumns,
  actColumns,
  criterionColumns,
  exemptionColumns,
  indicatorColumns,
  partColumns,
  preconditionColumns,
  requireColumns,
  variantColumns,
  yearColumns,
} from './set-columns.ts';
import { sheetNames } from './set-to-tables.ts';
import {
  decodeRow,
  decodeTable,
  headingKey,
  type Placed,
  type SheetColumn,
  type SheetTable,
} from './sheet-rows.ts';

type Tables = readonly Pick<SheetTable, 'name' | 'rows'>[];

/** A workbook of ours has the sheet about the set and the sheet of its indicators. */
export const isSetWorkbook = (tables: Tables): boolean =>
  [sheetNames.about, sheetNames.indicators].every((name) => sheetOf(tables, name) !== undefined);

const sheetOf = (tables: Tables, name: string): Tables[number] | undefined =>
  tables.find((table) => headingKey(table.name) === headingKey(name));

/** The set of a workbook; the first fault names its sheet, row and column. */
export const tablesToSet = (tables: Tables): Result<CriteriaSet> => {
  const document = documentOf(tables);
  return document.ok ? readSetDocument(document.value) : document;
};

const documentOf = (tables: Tables): Result<PlainRecord> => {
  const read = (name: string, columns: readonly SheetColumn[]): Result<Placed[]> =>
    decodeTable(sheetOf(tables, name) ?? { name, rows: [] }, columns);
  const about = readAbout(sheetOf(tables, sheetNames.about)?.rows ?? []);
  const variants = read(sheetNames.variants, variantColumns);
  if (!about.ok) return about;
  if (!variants.ok) return variants;
  const groups = variants.value.map(({ record }) => ({
    id: textOf(record['id']),
    name: textOf(record['name']),
  }));
  const rows = readAll({
    acts: read(sheetNames.acts, actColumns),
    criteria: read(sheetNames.criteria, criterionColumns),
    indicators: read(sheetNames.indicators, indicatorColumns(groups)),
    years: read(sheetNames.years, yearColumns(groups)),
    parts: read(sheetNames.parts, partColumns(groups)),
    exemptions: read(sheetNames.exemptions, exemptionColumns),
    preconditions: read(sheetNames.preconditions, preconditionColumns),
    requires: read(sheetNames.requires, requireColumns),
  });
  if (!rows.ok) return rows;
  return assemble(about.value, { ...rows.value, variants: variants.value });
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const readAll = <K extends string>(
  results: Readonly<Record<K, Result<Placed[]>>>,
): Result<Readonly<Record<string, Placed[]>>> => {
  const values: Record<string, Placed[]> = {};
  for (const [name, result] of Object.entries<Result<Placed[]>>(results)) {
    if (!result.ok) return result;
    values[name] = result.value;
  }
  return ok(values);
};

const readAbout = (rows: SheetTable['rows']): Result<PlainRecord> => {
  const cells = new Map(rows.map(([heading, cell]) => [headingKey(heading ?? null), cell ?? null]));
  return decodeRow(aboutColumns, (heading) => cells.get(headingKey(heading)) ?? null, {
    sheet: sheetNames.about,
    row: '',
  });
};

type All = Readonly<Record<string, Placed[]>>;

const assemble = (about: PlainRecord, all: All): Result<PlainRecord> => {
  const orphan = findOrphan(all);
  if (orphan) return orphan;
  const records = (name: string): PlainRecord[] => (all[name] ?? []).map(({ record }) => record);
  const indicators = records('indicators').map((one) => indicatorOf(one, all));
  const criteria = records('criteria').map((criterion) => ({
    ...criterion,
    indicators: indicators
      .filter((one) => one['criterion'] === criterion['number'])
      .map(({ criterion: _number, ...indicator }) => indicator),
  }));
  const requires = records('requires');
  const counts = {
    criteria: criteria.length,
    indicators: indicators.length,
    placeholders: indicators.filter((one) => one['placeholder'] === true).length,
  };
  return ok({
    format: 'ntm-criteria-set/1',
    status: 'complete',
    ...about,
    counts: merged(counts, isRecord(about['counts']) ? about['counts'] : {}),
    legalBasis: records('acts'),
    variants: records('variants'),
    preconditions: records('preconditions').map(({ text }) => text),
    ...(requires.length > 0 && { requires }),
    criteria,
  });
};

/** A row that belongs to no criterion or indicator would be lost in silence. */
const findOrphan = (all: All): Result<never> | null => {
  const numbers = new Set((all['criteria'] ?? []).map(({ record }) => record['number']));
  const codes = new Set((all['indicators'] ?? []).map(({ record }) => record['code']));
  const lost = (name: keyof typeof sheetNames, isKnown: (record: PlainRecord) => boolean) =>
    (all[name] ?? [])
      .filter(({ record }) => !isKnown(record))
      .map(({ row }) => ({ sheet: sheetNames[name], row: String(row) }));
  const [first] = [
    ...lost('indicators', ({ criterion }) => numbers.has(criterion)),
    ...(['years', 'parts', 'exemptions'] as const).flatMap((name) =>
      lost(name, ({ code }) => codes.has(code)),
    ),
  ];
  return first ? fail(appError('sheet.rowWithoutOwner', first)) : null;
};

const indicatorOf = (indicator: PlainRecord, all: All): PlainRecord => {
  const own = (name: string): PlainRecord[] =>
    (all[name] ?? [])
      .filter(({ record }) => record['code'] === indicator['code'])
      .map(({ record: { code: _code, ...rest } }) => rest);
  const years = own('years').map(({ year, levels }) => [String(year), exactLevels(levels)]);
  const parts = own('parts').map((part) => withLevels(part));
  const exemptions = own('exemptions');
  const asked = withLevels(indicator);
  return {
    ...asked,
    ...(years.length > 0 && {
      requirement: { ...record(asked['requirement']), byYear: Object.fromEntries(years) },
    }),
    ...(parts.length > 0 && { parts }),
    ...(exemptions.length > 0 && { exemptions }),
  };
};

const record = (value: unknown): PlainRecord => (isRecord(value) ? value : {});

/** What stands in the cells of levels: exact numbers under a threshold, words under a text. */
const withLevels = (one: PlainRecord): PlainRecord => {
  const requirement = record(one['requirement']);
  const { byVariant } = requirement;
  if (!isRecord(byVariant)) return one;
  const levels = requirement['kind'] === 'text' ? wordLevels(byVariant) : exactLevels(byVariant);
  return { ...one, requirement: { ...requirement, byVariant: levels } };
};

const wordLevels = (levels: PlainRecord): PlainRecord =>
  Object.fromEntries(Object.entries(levels).map(([id, word]) => [id, String(word)]));

const exactLevels = (levels: unknown): PlainRecord =>
  Object.fromEntries(Object.entries(record(levels)).map(([id, value]) => [id, exactLevel(value)]));

const exactLevel = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const reading = readVietnameseNumber(value.replace(/[%≥≤><]/g, ''));
  return reading.kind === 'number' ? reading.value : value;
};
