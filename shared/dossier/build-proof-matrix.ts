import {
  proofMatrix,
  type Matrix,
  type MatrixIndicator,
  type MatrixRow,
} from '#shared/evidence/matrix.ts';
import { pageRange } from '#shared/evidence/page-range.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Document, Row, Table } from './document-model.ts';
import type { ProofLine } from './proof-line.ts';

type Request = {
  readonly unitName: string;
  readonly year: number;
  readonly today: Day;
  readonly indicators: readonly MatrixIndicator[];
  readonly lines: readonly ProofLine[];
};

/** Indicators down, proofs across: a cross or the pages where a proof serves, a word where none does. */
export const buildProofMatrix = (request: Request): Document => {
  const { unitName, year, today, indicators, lines } = request;
  const matrix = proofMatrix(
    indicators,
    lines.map(({ proof: { id, label, form, links } }) => ({
      id,
      label,
      form,
      uses: links.map((link) => ({ target: link.target, pages: pageRange(link) })),
    })),
  );
  return {
    paper: 'proof-matrix',
    title: 'Ma trận minh chứng',
    day: today,
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          { kind: 'title', text: 'MA TRẬN MINH CHỨNG' },
          { kind: 'subject', text: `Hồ sơ nông thôn mới của ${unitName}, năm ${year}` },
          tableOf(matrix),
        ],
      },
    ],
  };
};

const tableOf = ({ proofs, rows }: Matrix): Table => ({
  kind: 'table',
  name: 'matrix',
  sheetName: 'Ma trận',
  columns: [
    { title: 'Chỉ tiêu', width: 3, align: 'left' },
    { title: 'Nội dung', width: 12, align: 'left' },
    { title: 'Số minh chứng', width: 3, align: 'center' },
    ...proofs.map(({ label }) => ({ title: label, width: 3, align: 'center' as const })),
  ],
  columnNumbers: false,
  rows: rows.map(rowOf),
});

const rowOf = ({ indicator, cells, isGap }: MatrixRow): Row => ({
  role: 'body',
  cells: [
    { text: indicator.code },
    { text: indicator.name },
    { text: isGap ? 'Chưa có' : String(cells.filter((cell) => cell !== null).length) },
    ...cells.map((pages) => ({ text: pages === null ? '' : pages || 'x' })),
  ],
});
