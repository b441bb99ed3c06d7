import type { Result } from '#shared/kernel/result.ts';
import { readSetDocument } from '../check-set.ts';
import type { CriteriaSet } from '../criteria-set.ts';
import type { PlainRecord } from './plain-record.ts';
import type { PlainRow, PlainTable } from './plain-table.ts';

/** What the table itself does not say. */
export type AboutSet = {
  readonly id: string;
  readonly title: string;
  readonly level: CriteriaSet['level'];
  readonly grade: CriteriaSet['grade'];
  readonly from: number;
  readonly to: number;
  /** The file and its day: where every line of the set comes from. */
  readonly source: string;
};

/** A set of an office's table. Its lines are reported, not quoted, until somebody compares them. */
export const plainToSet = (table: PlainTable, about: AboutSet): Result<CriteriaSet> => {
  const { from, to, source, ...names } = about;
  const criteria = [...Map.groupBy(table.rows, ({ criterion }) => criterion).entries()].map(
    ([number, rows]) => ({
      number,
      name: rows[0]?.criterionName ?? '',
      responsible: null,
      indicators: rows.map((row) => indicatorOf(row, table, source)),
    }),
  );
  return readSetDocument({
    format: 'ntm-criteria-set/1',
    ...names,
    period: { from, to },
    status: 'complete',
    counts: { criteria: criteria.length, indicators: table.rows.length, placeholders: 0 },
    legalBasis: [],
    variants: table.variants,
    preconditions: [],
    criteria,
  });
};

const indicatorOf = (row: PlainRow, { variants }: PlainTable, source: string): PlainRecord => {
  const ids = variants.length === 0 ? ['*'] : variants.map(({ id }) => id);
  const requirement = requirementOf(row, ids);
  const measure = measureOf(row, String(requirement['kind']));
  return {
    code: row.code,
    name: row.name,
    measure,
    ...(measure === 'percent' && { unit: '%' }),
    requirement,
    source: `${source}, dòng ${row.row}`,
    confidence: 'reported',
  };
};

const requirementOf = ({ levels }: PlainRow, ids: readonly string[]): PlainRecord => {
  const [first] = levels;
  const isAll = (kind: string): boolean => levels.every((level) => level.kind === kind);
  if (isAll('achieved') || isAll('delegated')) return { kind: first?.kind };
  const operator = first?.kind === 'number' ? first.operator : null;
  const values = levels.flatMap((level) =>
    level.kind === 'number' && level.operator === operator ? [level.value] : [],
  );
  if (values.length === levels.length)
    return { kind: 'threshold', operator, byVariant: byVariant(ids, values) };
  return { kind: 'text', byVariant: byVariant(ids, levels.map(wordsOf)) };
};

const byVariant = (ids: readonly string[], values: readonly string[]): PlainRecord =>
  Object.fromEntries(ids.map((id, place) => [id, values[place] ?? '']));

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;

const wordsOf = (level: PlainRow['levels'][number]): string => {
  if (level.kind === 'words') return level.text;
  if (level.kind === 'achieved') return 'Đạt';
  if (level.kind === 'delegated') return 'UBND cấp tỉnh quy định';
  const { operator, value, percent } = level;
  return `${signs[operator]} ${value.replace('.', ',')}${percent ? '%' : ''}`;
};

const measureOf = ({ name, levels }: PlainRow, kind: string): string => {
  const isShare = levels.some((level) => level.kind === 'number' && level.percent);
  if (kind === 'text') return 'text';
  if (isShare || /^tỷ lệ|^tỉ lệ/i.test(name)) return 'percent';
  return kind === 'threshold' ? 'number' : 'yes-no';
};
