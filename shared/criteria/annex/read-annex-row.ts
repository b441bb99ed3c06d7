import type { ReadRow } from '#shared/imports/read-table.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import type { AnnexHead } from './annex-head.ts';
import type { AnnexDoubt, AnnexRow } from './annex-row.ts';
import { readAsked } from './read-asked.ts';
import { isOfHead, plainCode, rowCells, type RowCells } from './row-cells.ts';

/** The criterion that rows belong to until the next one begins. */
export type OpenCriterion = { number: number; name: string; isGuessed: boolean };

type Reading = {
  readonly head: AnnexHead;
  readonly titles: readonly string[];
  readonly open: OpenCriterion;
};

const numbered = /^(?:tiêu chí\s*(?:số\s*)?)?(\d{1,2})\s*[.:)–-]\s*(?!\d)(\S.*)$/isu;
const leadingCode = /^(\d+(?:\.\d+)+)[.:)]?\s+(.+)$/su;

/** One row of a table of criteria; the criterion it names or goes on with is kept for the rows under it. */
export const readAnnexRow = (
  row: ReadRow,
  { head, titles, open }: Reading,
): Omit<AnnexRow, 'table'> => {
  const cells = rowCells(row, head);
  const folded = titles.map((title) => fold(title));
  if (isOfHead(cells, folded)) return rowOf(cells, { head, open, kind: 'other', doubts: [] });
  if (cells.isBanner) return banner(cells, head, open);
  const isNew = enterCriterion(cells, open);
  const isHeading =
    (cells.name === '' || cells.nameIsCriterion) && cells.levels.every((level) => level === '');
  if (isHeading) return rowOf(cells, { head, open, kind: isNew ? 'heading' : 'other', doubts: [] });
  return indicatorRow(cells, head, open);
};

/** A cell over the whole row names a criterion, or a group of them, which our sets have not. */
const banner = (cells: RowCells, head: AnnexHead, open: OpenCriterion) => {
  const text = cells.name || cells.criterion;
  const [, number, name] = numbered.exec(text) ?? [];
  if (number !== undefined && name !== undefined)
    Object.assign(open, { number: Number(number), name: oneLine(name), isGuessed: false });
  const plain = { ...cells, name: text, levels: cells.levels.map(() => '') };
  return rowOf(plain, { head, open, kind: 'heading', doubts: [] });
};

/** A criterion stands once, over merged or empty cells, or on every row of it. */
const enterCriterion = (cells: RowCells, open: OpenCriterion): boolean => {
  if (cells.criterion === '' || cells.criterionGoesOn) return false;
  const [, ownNumber, ownName] = numbered.exec(cells.criterion) ?? [];
  const name = oneLine(ownName ?? cells.criterion);
  const said = /^\d{1,2}$/.test(cells.number) ? cells.number : ownNumber;
  if (fold(name) === fold(open.name) && (said === undefined || Number(said) === open.number))
    return false;
  const number = said === undefined ? open.number + 1 : Number(said);
  Object.assign(open, { number, name, isGuessed: said === undefined });
  return true;
};

const indicatorRow = (cells: RowCells, head: AnnexHead, open: OpenCriterion) => {
  const [, contentCode, contentName] = leadingCode.exec(cells.name) ?? [];
  const isMissing = cells.name === '';
  const name = isMissing ? open.name : oneLine(contentName ?? cells.name);
  const numberCode = cells.number.includes('.') ? cells.number : '';
  const code = [cells.code, contentCode ?? '', numberCode].find((text) => plainCode.test(text));
  const doubts: AnnexDoubt[] = [
    ...(open.number === 0 ? ['noCriterion' as const] : []),
    ...(open.number > 0 && open.isGuessed ? ['criterionGuessed' as const] : []),
    ...(code === undefined ? ['codeGuessed' as const] : []),
    ...(isMissing ? ['nameMissing' as const] : []),
    ...contentDoubts(cells),
  ];
  const isOfRowAbove =
    cells.nameGoesOn || (isMissing && (cells.criterionGoesOn || cells.criterion === ''));
  const kind = isOfRowAbove ? 'other' : 'indicator';
  return rowOf({ ...cells, name, code: code ?? '' }, { head, open, kind, doubts });
};

const contentDoubts = ({ name, nameGoesOn }: RowCells): readonly AnnexDoubt[] => {
  const lines = name.split('\n').filter((line) => /^\d+(\.\d+)+[.:)]?\s/.test(line.trim()));
  return [
    ...(nameGoesOn ? ['nameMerged' as const] : []),
    ...(/^([a-zđ][.)]|[-–+•])\s/iu.test(name) ? ['subItem' as const] : []),
    ...(lines.length > 1 ? ['severalInCell' as const] : []),
  ];
};

type Rest = Pick<AnnexRow, 'kind' | 'doubts'> & {
  readonly head: AnnexHead;
  readonly open: OpenCriterion;
};

const rowOf = (cells: RowCells, { head, open, kind, doubts }: Rest): Omit<AnnexRow, 'table'> => {
  const name = oneLine(cells.name);
  const { doubts: levelDoubts, ...asked } = readAsked({ name, levels: cells.levels }, head.columns);
  return {
    line: cells.line,
    kind,
    criterion: open.number,
    criterionName: open.name,
    code: kind === 'indicator' ? cells.code : '',
    name,
    levels: [...cells.levels],
    ...asked,
    doubts: [
      ...(cells.isConverted ? ['converted' as const] : []),
      ...(cells.isNested ? ['nested' as const] : []),
      ...doubts,
      ...(kind === 'indicator' ? levelDoubts : []),
    ],
    original: cells.original,
  };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
