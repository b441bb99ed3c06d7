import type { Document, Row, Table } from '#shared/dossier/document-model.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { changeText } from '#shared/planning/progress.ts';
import type { RolledRow, RollUp } from './roll-up.ts';

type Request = { readonly rollUp: RollUp; readonly today: Day; readonly due: Day | null };

/** Units against criteria, as a province reads how its communes stand. */
export const buildRollUpTable = ({ rollUp, today, due }: Request): Document => ({
  paper: 'roll-up-table',
  title: 'Biểu tổng hợp kết quả các đơn vị',
  day: today,
  sections: [
    {
      orientation: 'landscape',
      blocks: [
        { kind: 'title', text: 'BIỂU TỔNG HỢP KẾT QUẢ CÁC ĐƠN VỊ' },
        { kind: 'subject', text: `Theo hồ sơ nhận được đến ngày ${formatDay(today)}` },
        ...(due === null
          ? []
          : [
              {
                kind: 'paragraph' as const,
                runs: [{ text: `Hạn gửi hồ sơ: ngày ${formatDay(due)}.` }],
              },
            ]),
        tableOf(rollUp),
        {
          kind: 'paragraph',
          runs: [{ text: 'Ghi chú: Đ là đạt; C là chưa đạt; … là chưa đủ căn cứ đánh giá.' }],
        },
      ],
    },
  ],
});

const marks = { met: 'Đ', 'not-met': 'C', undecided: '…' } as const;

const tableOf = ({ rows, criteria }: RollUp): Table => ({
  kind: 'table',
  name: 'roll-up',
  sheetName: 'Tổng hợp',
  columns: [
    { title: 'TT', width: 1, align: 'center' },
    { title: 'Đơn vị', width: 5, align: 'left' },
    { title: 'Năm', width: 1.6, align: 'center' },
    { title: 'Tiêu chí đạt', width: 2, align: 'center' },
    { title: 'Tăng, giảm', width: 1.8, align: 'right' },
    ...criteria.map((number) => ({
      title: `TC ${number}`,
      width: 1,
      align: 'center' as const,
    })),
    { title: 'Ghi chú', width: 2.4, align: 'left' },
  ],
  columnNumbers: false,
  rows: rows.map((row, index) => bodyRow(row, index, criteria)),
});

const bodyRow = (row: RolledRow, index: number, criteria: readonly number[]): Row => ({
  role: 'body',
  cells: [
    { text: String(index + 1) },
    { text: upperFirst(row.unitName) },
    { text: String(row.year) },
    { text: `${row.criteria.met}/${row.criteria.total}` },
    { text: changeText(row.change?.criteria ?? null) },
    ...criteria.map((number) => ({ text: marks[row.verdicts[number] ?? 'undecided'] })),
    { text: row.isLate ? 'Gửi muộn' : '' },
  ],
});
