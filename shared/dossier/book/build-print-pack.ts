import type { Day } from '#shared/kernel/day.ts';
import { decimal } from '#shared/kernel/decimal.ts';
import { formatCount } from '#shared/kernel/number-text.ts';
import { compareText, upper } from '#shared/kernel/vietnamese.ts';
import type { Block, Cell, Column, Document, Row, Section, Table } from '../document-model.ts';
import type { ProofLine } from '../proof-line.ts';
import type { BookGroup } from './book-plan.ts';
import { sheetsPerBox, type PrintCounts, type SheetCount } from './print-counts.ts';

type Request = {
  readonly unitName: string;
  readonly year: number;
  readonly day: Day;
  readonly counts: PrintCounts;
  readonly groups: readonly BookGroup[];
  readonly lines: readonly ProofLine[];
};

/** What a printed dossier needs around it: sheets and boxes counted, list and labels of boxes, separators. */
export const buildPrintPack = (request: Request): Document => ({
  paper: 'print-pack',
  title: 'Bộ in hồ sơ',
  day: request.day,
  sections: [
    page(request, `BẢNG TÍNH SỐ TỜ, SỐ HỘP CHO ${request.counts.copies} BỘ`, [
      countsTable(request.counts),
      note(request.counts),
    ]),
    ...boxSections(request),
    ...request.groups.map((group) => separator(group, request)),
  ],
});

const page = ({ unitName, year }: Request, title: string, blocks: readonly Block[]): Section => ({
  orientation: 'portrait',
  blocks: [
    { kind: 'title', text: title },
    { kind: 'subject', text: `Hồ sơ nông thôn mới của ${unitName}, năm ${year}` },
    ...blocks,
  ],
});

const column = (title: string, width: number, align: Column['align'] = 'left'): Column => ({
  title,
  width,
  align,
});

const count = (value: number): Cell => ({
  text: formatCount(value),
  number: { value: decimal(value), decimals: 0 },
});

const table = (
  [name, sheetName]: readonly [string, string],
  columns: readonly Column[],
  rows: readonly Row[],
): Table => ({ kind: 'table', name, sheetName, columns, columnNumbers: false, rows });

const countsTable = ({ papers, proofs, one, all, copies }: PrintCounts): Table => {
  const row = (role: Row['role'], text: string, sheets: SheetCount): Row => ({
    role,
    cells: [
      { text },
      count(sheets.items),
      count(sheets.pages),
      count(sheets.oneSided),
      count(sheets.twoSided),
    ],
  });
  return table(
    ['counts', 'Số tờ'],
    [
      column('Nội dung', 10),
      column('Số lượng', 4, 'right'),
      column('Số trang', 4, 'right'),
      column('Số tờ in một mặt', 5, 'right'),
      column('Số tờ in hai mặt', 5, 'right'),
    ],
    [
      row('body', 'Văn bản', papers),
      row('body', 'Minh chứng', proofs),
      row('total', 'Một bộ', one),
      row('total', `${copies} bộ`, all),
    ],
  );
};

const note = ({ boxes, copies }: PrintCounts): Block => ({
  kind: 'paragraph',
  runs: [
    {
      text: `Cần ${boxes.oneSided} hộp khi in một mặt, ${boxes.twoSided} hộp khi in hai mặt cho ${copies} bộ (mỗi hộp 10 cm tính ${sheetsPerBox} tờ; mỗi văn bản, minh chứng bắt đầu ở một tờ mới; chưa tính tờ phân cách).`,
    },
  ],
});

/** Originals by the box they lie in, as it was written down with each proof. */
const boxSections = (request: Request): readonly Section[] => {
  const boxed = request.lines.filter(({ proof }) => proof.box !== '');
  if (boxed.length === 0) return [];
  const boxes = [...Map.groupBy(boxed, ({ proof }) => proof.box)].toSorted(([a], [b]) =>
    compareText(a, b),
  );
  return [
    page(request, 'DANH MỤC HỘP', [boxTable(boxes)]),
    page(request, 'NHÃN GÁY HỘP', [labelTable(boxes, request)]),
  ];
};

type Boxes = readonly (readonly [string, readonly ProofLine[]])[];

const boxTable = (boxes: Boxes): Table =>
  table(
    ['boxes', 'Danh mục hộp'],
    [
      column('Hộp', 4),
      column('Tập', 5),
      column('Minh chứng', 16),
      column('Số minh chứng', 4, 'right'),
      column('Số tờ', 4, 'right'),
    ],
    boxes.map(([box, lines]) => ({
      role: 'body',
      cells: [
        { text: box },
        { text: distinct(lines.map(({ proof }) => proof.folder)).join(', ') },
        { text: labelsOf(lines).join(', ') },
        count(lines.length),
        count(sheetsOf(lines)),
      ],
    })),
  );

const labelTable = (boxes: Boxes, { unitName, year }: Request): Table =>
  table(
    ['spines', 'Nhãn gáy'],
    [column('Nhãn (cắt theo đường kẻ, dán gáy hộp)', 10, 'center')],
    boxes.map(([box, lines]) => {
      const labels = labelsOf(lines);
      const range = labels.length === 1 ? labels[0] : `${labels[0]} đến ${labels.at(-1)}`;
      const text = `${upper(box)}\nHồ sơ nông thôn mới ${unitName}, năm ${year}\nMinh chứng ${range} (${sheetsOf(lines)} tờ)`;
      return { role: 'total', cells: [{ text }] };
    }),
  );

const labelsOf = (lines: readonly ProofLine[]): readonly string[] =>
  lines.map(({ proof }) => proof.label).toSorted(compareText);

const sheetsOf = (lines: readonly ProofLine[]): number =>
  lines.reduce((all, { proof }) => all + (proof.sheets ?? 0), 0);

const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.filter((text) => text !== ''))].toSorted(compareText);

/** A sheet in front of the proofs of a criterion, with what lies behind it. */
const separator = ({ title, places }: BookGroup, request: Request): Section => {
  const labels = new Map(request.lines.map(({ proof }) => [proof.id, proof.label]));
  const [head = title, ...rest] = title.split(': ');
  return {
    orientation: 'portrait',
    blocks: [
      { kind: 'title', text: upper(head) },
      { kind: 'subject', text: rest.join(': ') || request.unitName },
      ...places.map(({ code, proofId }): Block => ({
        kind: 'item',
        runs: [{ text: code, bold: true }, { text: ` ${labels.get(proofId) ?? ''}` }],
      })),
    ],
  };
};
