import { formatDay } from '#shared/kernel/day-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Block, Document, Row, Table } from './document-model.ts';

type Item = {
  readonly code: string;
  readonly name: string;
  readonly assignee: string;
  readonly dueOn: Day | null;
  readonly overdue: boolean;
  readonly text: string;
};

type Request = {
  readonly unitName: string;
  readonly year: number;
  readonly today: Day;
  readonly items: readonly Item[];
};

/** What is not met yet, one table for each office in charge; what nobody has comes last. */
export const buildWorklist = ({ unitName, year, today, items }: Request): Document => {
  const groups = [...Map.groupBy(items, ({ assignee }) => assignee)].toSorted(([a], [b]) =>
    a === '' || b === '' ? b.length - a.length : 0,
  );
  return {
    paper: 'worklist',
    title: 'Danh sách việc cần làm',
    day: today,
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          { kind: 'title', text: 'DANH SÁCH VIỆC CẦN LÀM' },
          {
            kind: 'subject',
            text: `Các chỉ tiêu chưa đạt của ${unitName} năm ${year}, tính đến ngày ${formatDay(today)}`,
          },
          ...groups.flatMap(([assignee, own], place) => groupBlocks(assignee, own, place)),
        ],
      },
    ],
  };
};

const groupBlocks = (assignee: string, items: readonly Item[], place: number): Block[] => [
  {
    kind: 'paragraph',
    runs: [{ text: assignee === '' ? 'Chưa giao' : assignee, bold: true }],
  },
  tableOf(assignee, items, place),
];

const tableOf = (assignee: string, items: readonly Item[], place: number): Table => ({
  kind: 'table',
  name: `worklist-${place + 1}`,
  sheetName: assignee === '' ? 'Chưa giao' : assignee.slice(0, 31),
  columns: [
    { title: 'TT', width: 1, align: 'center' },
    { title: 'Chỉ tiêu', width: 1.6, align: 'center' },
    { title: 'Nội dung', width: 9, align: 'left' },
    { title: 'Còn thiếu', width: 7, align: 'left' },
    { title: 'Thời hạn', width: 3, align: 'center' },
  ],
  columnNumbers: false,
  rows: items.map(rowOf),
});

const rowOf = ({ code, name, text, dueOn, overdue }: Item, index: number): Row => ({
  role: 'body',
  cells: [
    { text: String(index + 1) },
    { text: code },
    { text: name },
    { text },
    { text: dueOn === null ? '' : `${formatDay(dueOn)}${overdue ? ' (quá hạn)' : ''}` },
  ],
});
