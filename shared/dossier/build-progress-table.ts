import type { Document, Row, Table } from './document-model.ts';
import { printShare } from '#shared/assessments/score-sentence.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import { changeText, sinceText } from '#shared/planning/progress.ts';
import { totalOfUnits } from '#shared/planning/units-total.ts';

type Share = {
  readonly met: number;
  readonly total: number;
  readonly percent: string;
  readonly change: number | null;
};

export type ProgressRow = {
  readonly unitName: string;
  readonly criteria: Share;
  readonly indicators: Share;
};

type Request = {
  readonly setTitle: string;
  readonly year: number;
  readonly since: Day;
  readonly today: Day;
  readonly rows: readonly ProgressRow[];
};

/** One row a unit: what it has now and how many more or fewer than on the day of comparison. */
export const buildProgressTable = ({ setTitle, year, since, today, rows }: Request): Document => ({
  paper: 'progress-table',
  title: 'Biểu tổng hợp tiến độ',
  day: today,
  sections: [
    {
      orientation: 'landscape',
      blocks: [
        { kind: 'title', text: 'BIỂU TỔNG HỢP TIẾN ĐỘ THỰC HIỆN' },
        { kind: 'subject', text: `${setTitle}, năm ${year}` },
        {
          kind: 'paragraph',
          runs: [
            {
              text: `Kết quả đến ngày ${formatDay(today)}, so với ${sinceText(since, year)}.`,
            },
          ],
        },
        tableOf(rows),
      ],
    },
  ],
});

const tableOf = (rows: readonly ProgressRow[]): Table => ({
  kind: 'table',
  name: 'progress',
  sheetName: 'Tiến độ',
  columns: [
    { title: 'TT', width: 1, align: 'center' },
    { title: 'Đơn vị', width: 6, align: 'left' },
    { title: 'Tiêu chí đạt', width: 2.5, align: 'center' },
    { title: 'Tỷ lệ', width: 2, align: 'right' },
    { title: 'Tăng, giảm', width: 2, align: 'right' },
    { title: 'Chỉ tiêu đạt', width: 2.5, align: 'center' },
    { title: 'Tỷ lệ', width: 2, align: 'right' },
    { title: 'Tăng, giảm', width: 2, align: 'right' },
  ],
  columnNumbers: false,
  rows: rows.length > 1 ? [...rows.map(rowOf), totalRow(rows)] : rows.map(rowOf),
});

const rowOf = ({ unitName, criteria, indicators }: ProgressRow, index: number): Row => ({
  role: 'body',
  cells: [
    { text: String(index + 1) },
    { text: unitName },
    ...shareCells(criteria),
    ...shareCells(indicators),
  ],
});

const totalRow = (rows: readonly ProgressRow[]): Row => {
  const { criteria, indicators } = totalOfUnits(rows);
  return {
    role: 'total',
    cells: [
      { text: '' },
      { text: `Cộng (${rows.length} đơn vị)` },
      ...shareCells(criteria),
      ...shareCells(indicators),
    ],
  };
};

const shareCells = ({ met, total, percent, change }: Share) => [
  { text: `${met}/${total}` },
  { text: printShare(percent) },
  { text: changeText(change) },
];
