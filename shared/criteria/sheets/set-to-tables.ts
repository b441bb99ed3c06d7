import { indicatorsOf, type CriteriaSet } from '../criteria-set.ts';
import { isRecord, type PlainRecord } from './plain-record.ts';
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
import { encodeRow, encodeTable, restHeading, type SheetTable } from './sheet-rows.ts';

/** Names of the sheets, in the order of the workbook. */
export const sheetNames = {
  about: 'Bộ tiêu chí',
  acts: 'Căn cứ pháp lý',
  variants: 'Vùng, nhóm',
  criteria: 'Tiêu chí',
  indicators: 'Chỉ tiêu',
  years: 'Mức theo năm',
  parts: 'Phần của chỉ tiêu',
  exemptions: 'Không áp dụng',
  preconditions: 'Điều kiện',
  requires: 'Phải đạt trước',
} as const;

/** A set as the sheets of a workbook; `tablesToSet` makes the very same set of them again. */
export const setToTables = (set: CriteriaSet): SheetTable[] => {
  const { variants } = set;
  const rows = indicatorRows(set);
  return [
    aboutTable(set),
    encodeTable(sheetNames.acts, actColumns, set.legalBasis),
    encodeTable(sheetNames.variants, variantColumns, variants),
    encodeTable(sheetNames.criteria, criterionColumns, set.criteria.map(withoutIndicators)),
    encodeTable(sheetNames.indicators, indicatorColumns(variants), rows.indicators),
    encodeTable(sheetNames.years, yearColumns(variants), rows.years),
    encodeTable(sheetNames.parts, partColumns(variants), rows.parts),
    encodeTable(sheetNames.exemptions, exemptionColumns, rows.exemptions),
    encodeTable(sheetNames.preconditions, preconditionColumns, set.preconditions.map(asText)),
    encodeTable(sheetNames.requires, requireColumns, set.requires ?? []),
  ];
};

const asText = (text: string): PlainRecord => ({ text });

const aboutTable = (set: CriteriaSet): SheetTable => {
  const cells = encodeRow(aboutColumns, aboutOf(set));
  const headings = [...aboutColumns.map(({ heading }) => heading), restHeading];
  return {
    name: sheetNames.about,
    rows: [
      ['Mục', 'Nội dung'],
      ...headings.map((heading, place) => [heading, cells[place] ?? null]),
    ],
    choices: aboutColumns.flatMap(({ kind }, place) =>
      kind.choices ? [{ column: 1, row: place + 1, values: kind.choices }] : [],
    ),
  };
};

/** Counts of what is in the file are counted again when it is read; only those of the decision are written. */
const aboutOf = (set: CriteriaSet): PlainRecord => {
  const { legalBasis, variants, preconditions, requires, criteria, counts, ...about } = set;
  const { criteria: ofCriteria, indicators, placeholders, ...expected } = counts;
  const counted = indicatorsOf(set).filter((one) => one.placeholder).length === placeholders;
  return { ...about, counts: { ...expected, ...(counted ? {} : { placeholders }) } };
};

const withoutIndicators = ({
  indicators,
  ...criterion
}: CriteriaSet['criteria'][number]): PlainRecord => criterion;

type Rows = Readonly<Record<'indicators' | 'years' | 'parts' | 'exemptions', PlainRecord[]>>;

const indicatorRows = (set: CriteriaSet): Rows => {
  const rows: Rows = { indicators: [], years: [], parts: [], exemptions: [] };
  for (const criterion of set.criteria) {
    for (const { parts = [], exemptions = [], requirement, ...indicator } of criterion.indicators) {
      const { code } = indicator;
      const { byYear, ...level } = { byYear: undefined, ...requirement };
      const years = isRecord(byYear) ? Object.entries(byYear) : [];
      rows.years.push(...years.map(([year, levels]) => ({ code, year: Number(year), levels })));
      rows.parts.push(...parts.map((part) => ({ code, ...part })));
      rows.exemptions.push(...exemptions.map((exemption) => ({ code, ...exemption })));
      rows.indicators.push({ criterion: criterion.number, ...indicator, requirement: level });
    }
  }
  return rows;
};
