import type { Block, Document, Row, Table } from '#shared/dossier/document-model.ts';
import { selfTable } from './sample-document.ts';
import { day } from '#shared/kernel/day.ts';

const sentence =
  'Xã đã rà soát, đối chiếu kết quả thực hiện với từng nội dung của chỉ tiêu, có văn bản, hình ảnh và số liệu kèm theo. ';

/** Free text of about this many lines of a page. */
export const freeText = (name: string, sentences: number): string =>
  `${name}: ${sentence.repeat(sentences)}`.trim();

/** A table whose rows hold free text of very different lengths, one of them longer than a page. */
export const unevenTable = (): Table => ({
  kind: 'table',
  name: 'opinions',
  sheetName: 'Ý kiến',
  columns: [
    { title: 'TT', width: 6, align: 'center' },
    { title: 'Nội dung ý kiến', width: 50, align: 'left' },
    { title: 'Tiếp thu, giải trình', width: 44, align: 'left' },
  ],
  columnNumbers: false,
  rows: [3, 20, 1, 60, 2, 9, 1, 1, 14].map((sentences, index) => unevenRow(index + 1, sentences)),
});

const unevenRow = (number: number, sentences: number): Row => ({
  role: 'body',
  cells: [
    { text: String(number) },
    { text: freeText(`Ý kiến ${number}`, sentences) },
    { text: freeText(`Giải trình ${number}`, Math.ceil(sentences / 3)) },
  ],
});

/** Row spans that begin on one page and end on the next ones. */
export const spanTable = (): Table => ({
  ...selfTable,
  name: 'spans',
  rows: [1, 2, 3].flatMap((number): Row[] =>
    Array.from({ length: 15 }, (_, part): Row => spanRow(number, part)),
  ),
});

const spanRow = (number: number, part: number): Row => ({
  role: 'body',
  cells: [
    part === 0 ? { text: String(number), rowSpan: 15 } : null,
    part === 0
      ? {
          text: `Tiêu chí ${number} về tổ chức sản xuất và phát triển kinh tế nông thôn`,
          rowSpan: 15,
        }
      : null,
    { text: freeText(`Chỉ tiêu ${number}.${part + 1}`, 1 + (part % 3)) },
    { text: 'Đạt' },
    { text: `${part + 1}/15` },
    { text: 'Đạt' },
    { text: `MC-${String(number * 100 + part)}` },
  ],
});

/** A report with tables of every trouble, and as many sections of text as asked for. */
export const longDocument = (chapters: number): Document => ({
  paper: 'P02',
  title: 'Báo cáo dài',
  day: day('2024-12-23'),
  sections: [
    {
      orientation: 'portrait',
      blocks: [unevenTable(), ...chaptersOf(chapters, selfTable.rows.slice(0, 4))],
    },
    { orientation: 'landscape', blocks: [spanTable()] },
  ],
});

/** Text and small tables only, as most of a report is. */
export const longReport = (chapters: number): Document => ({
  ...longDocument(0),
  sections: [{ orientation: 'portrait', blocks: chaptersOf(chapters, plainRows) }],
});

const plainRows = selfTable.rows.slice(0, 4).map((row): Row => ({
  ...row,
  cells: row.cells.map((cell) => (cell === null ? { text: '' } : { text: cell.text })),
}));

const chaptersOf = (count: number, rows: readonly Row[]): readonly Block[] =>
  Array.from({ length: count }, (_, index): readonly Block[] => [
    { kind: 'heading', level: 2, text: `${index + 1}. Tiêu chí số ${index + 1}` },
    { kind: 'paragraph', runs: [{ text: freeText(`Kết quả ${index + 1}`, 12) }] },
    { kind: 'item', runs: [{ text: freeText(`Minh chứng ${index + 1}`, 4) }] },
    { ...selfTable, rows },
  ]).flat();
