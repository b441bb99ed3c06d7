import type {
  Block,
  Cell,
  Document,
  OfficialHeader,
  Run,
  Signature,
  SignatureColumn,
  Table,
} from './document-model.ts';
import { columnNumber, dashedLines, gapMark, itemDash, officialWords } from './official-words.ts';

/** What a run shows: its text, or a gap where the value is missing. */
export const runText = (run: Run): string =>
  run.missing === undefined ? run.text : gapMark(run.missing);

/** What a cell shows; nothing for a place covered by another cell's span. */
export const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  return cell.missing === undefined ? cell.text : gapMark(cell.missing);
};

export const signerName = (column: SignatureColumn): string =>
  column.missing === undefined ? column.name : gapMark(column.missing);

/**
 * What a block prints. Lines run one after another; the cells of a grid that breaks over pages come out of a PDF
 * page by page, so there only the order within one column is sure.
 */
export type BlockText =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | {
      readonly kind: 'grid';
      readonly heading: readonly string[];
      readonly columns: readonly (readonly string[])[];
    };

/** The text of one block as every renderer prints it. */
export const blockText = (block: Block): BlockText => {
  switch (block.kind) {
    case 'official-header':
      return lines(...headerLines(block));
    case 'draft-mark':
    case 'title':
    case 'authority':
    case 'subject':
    case 'basis':
    case 'heading':
    case 'code':
      return lines(block.text);
    case 'addressees':
      return lines(officialWords.addressees, ...addresseeLines(block.names));
    case 'paragraph':
      return lines(block.runs.map(runText).join(''));
    case 'item':
      return lines(itemDash + block.runs.map(runText).join(''));
    case 'annex-header':
      return lines(block.label, block.title, ...(block.parent === null ? [] : [block.parent]));
    case 'table':
      return tableText(block);
    case 'photos':
      return lines(...block.photos.map((photo) => photo.caption));
    case 'signature':
      return lines(...signatureLines(block));
  }
};

/** One addressee stands on the line of "Kính gửi:", several have a dashed line each (ND30-KG-05, KG-06). */
export const addresseeLines = (names: readonly string[]): readonly string[] =>
  names.length > 1 ? dashedLines(names) : names;

/** Every line of a Document in reading order: left before right, row by row. */
export const documentText = (document: Document): readonly string[] =>
  document.sections.flatMap((section) => section.blocks.flatMap(blockLines));

const blockLines = (block: Block): readonly string[] => {
  if (block.kind === 'table') {
    const rows = block.rows.flatMap((row) => row.cells.map(cellText));
    return [...tableText(block).heading, ...rows].filter((text) => text !== '');
  }
  const text = blockText(block);
  return text.kind === 'lines' ? text.lines.filter((line) => line !== '') : [];
};

const lines = (...texts: readonly string[]): BlockText => ({ kind: 'lines', lines: texts });

const headerLines = (header: OfficialHeader): readonly string[] => [
  ...header.superior,
  ...header.issuer,
  officialWords.nation,
  officialWords.motto,
  ...(header.number === '' ? [] : [header.number]),
  ...(header.about === undefined ? [] : [header.about]),
  ...(header.placeAndDate === null ? [] : [header.placeAndDate]),
];

const tableText = (table: Table): Extract<BlockText, { kind: 'grid' }> => ({
  kind: 'grid',
  heading: [
    ...table.columns.map((column) => column.title),
    ...(table.columnNumbers ? table.columns.map((_, index) => columnNumber(index)) : []),
  ],
  columns: table.columns.map((_, index) =>
    table.rows.map((row) => cellText(row.cells[index] ?? null)),
  ),
});

/** Nơi nhận stands on the left below who signs there; where more than two sign, below all of them. */
const signatureLines = ({ left, right, others = [], recipients }: Signature): readonly string[] => {
  const told =
    recipients.length === 0 ? [] : [officialWords.recipients, ...dashedLines(recipients)];
  return [
    ...(left === null ? [] : columnLines(left)),
    ...(others.length === 0 ? told : []),
    ...columnLines(right),
    ...others.flatMap(columnLines),
    ...(others.length === 0 ? [] : told),
  ];
};

const columnLines = (column: SignatureColumn): readonly string[] => [
  ...column.lines,
  ...(column.homeOffice === undefined ? [] : [column.homeOffice]),
  signerName(column),
];

/** The tables of a Document in order: the sheets of its XLSX. A Document without one has no XLSX. */
export const documentTables = (document: Document): readonly Table[] =>
  document.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'table'));
