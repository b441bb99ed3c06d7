import { cellText, hasOldFont } from '#shared/imports/cell-text.ts';
import { cellAt, type ReadCell, type ReadRow } from '#shared/imports/read-table.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import type { AnnexHead } from './annex-head.ts';

/** The cells of one row under the columns of the head, each read by its fonts. */
export type RowCells = {
  readonly line: number;
  readonly number: string;
  readonly criterion: string;
  readonly code: string;
  readonly name: string;
  readonly levels: readonly string[];
  /** The criterion's cell goes on from the row above. */
  readonly criterionGoesOn: boolean;
  readonly nameGoesOn: boolean;
  /** One cell lies over the criterion's column and the content's. */
  readonly nameIsCriterion: boolean;
  /** One cell over the whole row. */
  readonly isBanner: boolean;
  readonly isConverted: boolean;
  readonly isNested: boolean;
  readonly original: string;
};

export const plainCode = /^\d+(\.\d+)*(\.?[a-zđ])?\.?$/u;

export const rowCells = (row: ReadRow, head: AnnexHead): RowCells => {
  const read = (place: number) => cellText(cellAt(row, place)).replace(/[ \t]*\n[ \t]*/g, '\n');
  const goesOn = (place: number) => (cellAt(row, place).mergedInto?.line ?? row.line) < row.line;
  const content = contentOf(row, head);
  const [firstName = -1] = head.name;
  const nameFrom = cellAt(row, firstName).mergedInto;
  return {
    line: row.line,
    number: read(head.number).replace(/\.$/, ''),
    criterion: read(head.criterion).replaceAll('\n', ' '),
    code: (read(head.code) || content.code).replace(/\.$/, ''),
    name: content.name,
    levels: head.levels.map((place) => read(place).replaceAll('\n', ' ')),
    criterionGoesOn: goesOn(head.criterion),
    nameGoesOn: goesOn(firstName),
    nameIsCriterion: nameFrom?.line === row.line && nameFrom.column <= head.criterion,
    isBanner: isBanner(row, head),
    ...letters(row),
  };
};

/** One head may stand over two cells: "1.1" and the content. */
const contentOf = (row: ReadRow, head: AnnexHead): { code: string; name: string } => {
  const own = head.name.filter((place) => {
    const from = cellAt(row, place).mergedInto;
    return from?.line !== row.line || !head.name.includes(from.column);
  });
  const texts = own.map((place) => cellText(cellAt(row, place))).filter((text) => text !== '');
  const [first = '', ...rest] = texts;
  if (rest.length > 0 && plainCode.test(first)) return { code: first, name: rest.join(' ') };
  return { code: '', name: texts.join(' ') };
};

const isBanner = ({ line, cells }: ReadRow, head: AnnexHead): boolean => {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const [first] = filled;
  const last = cellAt({ line, hidden: false, cells }, head.levels.at(-1) ?? -1);
  const isOne = filled.every(
    ({ text, mergedInto }) => mergedInto?.line === line || text === first?.text,
  );
  return filled.length > 1 && isOne && first?.mergedInto === undefined && last.text === first?.text;
};

const letters = ({ cells }: ReadRow) => {
  const old = cells.filter((cell) => hasOldFont(cell) && cellText(cell) !== plain(cell));
  return {
    isConverted: old.length > 0,
    isNested: cells.some(({ nested }) => nested === true),
    original: [...new Set(old.map(plain))].join(' | '),
  };
};

const plain = ({ text }: ReadCell): string => text.replace(/[ \t\u00a0]+/g, ' ').trim();

/** "(1)", "2" under the head, or the head again on the next page. */
export const isOfHead = ({ name }: RowCells, titles: readonly string[]): boolean =>
  /^\(?\d{1,2}\)?$/.test(name) || titles.includes(fold(name));
