import { isEach, isIf } from '../outline/fill-flow.ts';
import { toColumn } from '../outline/fill-table.ts';
import type { Row, Table } from '../document-model.ts';
import type { RowLeaf, TableLeaf, Template } from '../outline/outline.ts';
import { printTemplate } from '../outline/template.ts';
import { spanCells, type DraftCell } from '../outline/span-cells.ts';

type Loop = Extract<TableLeaf['rows'][number], { readonly kind: 'each' }>;

/**
 * A table that Word can hold with its rows: one loop over rows of text, and rows below it. Null for one with conditions,
 * loops in loops or cells that grow over rows, which the program draws as a whole.
 */
export const startingTable = (leaf: TableLeaf): Table | null => {
  const [loop, ...below] = leaf.rows;
  // A loop over rows needs two cells at least: one to open and one to close it in.
  if (!loop || !isEach(loop) || !below.every(isPlainRow) || leaf.columns.length < 2) return null;
  const looped = loop.body.filter(isPlainRow);
  if (looped.length === 0 || looped.length < loop.body.length) return null;
  const drafts = [...loopRows(loop, looped), ...emptyRow(leaf, loop), ...below.map(draftOf)];
  const cells = spanCells(drafts.map((row) => row.cells));
  return {
    kind: 'table',
    name: leaf.name,
    sheetName: leaf.sheetName,
    columns: leaf.columns.map(toColumn),
    columnNumbers: leaf.numbered,
    rows: drafts.map((row, index) => ({ role: row.role, cells: cells[index] ?? [] })),
  };
};

const isPlainRow = (row: TableLeaf['rows'][number]): row is RowLeaf =>
  !isIf(row) && !isEach(row) && !row.cells.includes('above');

type Draft = { readonly role: Row['role']; readonly cells: readonly DraftCell[] };

const draftOf = ({ role, cells }: RowLeaf): Draft => ({
  role,
  cells: cells.map((cell) => (typeof cell === 'string' ? cell : { text: printTemplate(cell) })),
});

/** Word repeats whole rows where the loop opens in the first cell and closes in the last. */
const loopRows = (loop: Loop, rows: readonly RowLeaf[]): readonly Draft[] => {
  const drafts = rows.map(draftOf);
  const open = `{#${loop.variable} IN ${loop.list}}`;
  return around(drafts, open, `{/${loop.variable}}`);
};

/** What is said where the list is empty, over the whole width. */
const emptyRow = ({ empty, columns }: TableLeaf, { list }: Loop): readonly Draft[] => {
  if (empty === null) return [];
  const row: Draft = { role: 'body', cells: [said(empty), ...columns.slice(2).map(left), spare] };
  return around([row], `{^IF ${list}}`, '{/IF}');
};

const said = (empty: Template): DraftCell => ({ text: printTemplate(empty) });
const left = (): DraftCell => 'left';
const spare: DraftCell = { text: '' };

const around = (rows: readonly Draft[], open: string, close: string): readonly Draft[] =>
  rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      if (typeof cell === 'string') return cell;
      const before = index === 0 && column === 0 ? open : '';
      const isLast = index === rows.length - 1 && column === lastCell(row.cells);
      return { ...cell, text: `${before}${cell.text}${isLast ? close : ''}` };
    }),
  }));

const lastCell = (cells: readonly DraftCell[]): number =>
  cells.findLastIndex((cell) => typeof cell !== 'string');
