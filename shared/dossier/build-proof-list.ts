import { placeOfOriginal } from '#shared/evidence/place-of-original.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Column, Document, Row, Table } from './document-model.ts';
import { kindAndSubject } from './facts/kind-and-subject.ts';
import type { ProofLine } from './proof-line.ts';

type Request = {
  readonly unitName: string;
  readonly year: number;
  readonly today: Day;
  readonly lines: readonly ProofLine[];
};

/** All proofs in sight, one a row, with what an archivist asks: codes, dates, copies, sheets, box and folder. */
export const buildProofList = ({ unitName, year, today, lines }: Request): Document => ({
  paper: 'proof-list',
  title: 'Danh sách minh chứng',
  day: today,
  sections: [
    {
      orientation: 'landscape',
      blocks: [
        { kind: 'title', text: 'DANH SÁCH MINH CHỨNG' },
        { kind: 'subject', text: `Hồ sơ nông thôn mới của ${unitName}, năm ${year}` },
        tableOf(lines),
      ],
    },
  ],
});

const column = (title: string, width: number, align: Column['align'] = 'left'): Column => ({
  title,
  width,
  align,
});

const columns: readonly Column[] = [
  column('TT', 2, 'center'),
  column('Ký hiệu', 4),
  column('Mã bền', 6),
  column('Vị trí trong hồ sơ', 5),
  column('Số, ký hiệu văn bản', 6),
  column('Ngày', 5, 'center'),
  column('Cơ quan ban hành', 7),
  column('Tên loại và trích yếu', 11),
  column('Hiệu lực từ', 5, 'center'),
  column('Hết hạn', 5, 'center'),
  column('Số trang', 3, 'right'),
  column('Nơi để bản giấy', 5),
];

const tableOf = (lines: readonly ProofLine[]): Table => ({
  kind: 'table',
  name: 'proofs',
  sheetName: 'Minh chứng',
  columns,
  columnNumbers: false,
  rows: lines.map(rowOf),
});

const rowOf = ({ proof, code, uses, pages }: ProofLine, index: number): Row => ({
  role: 'body',
  cells: [
    String(index + 1),
    proof.label,
    code,
    uses.map(({ position }) => position).join(', '),
    proof.number,
    dayText(proof.issuedOn),
    proof.issuer,
    kindAndSubject(proof),
    dayText(proof.effectiveOn),
    dayText(proof.expiresOn),
    pages === 0 ? '' : String(pages),
    placeOfOriginal(proof),
  ].map((text) => ({ text })),
});

const dayText = (day: Day | null): string => (day === null ? '' : formatDay(day));
