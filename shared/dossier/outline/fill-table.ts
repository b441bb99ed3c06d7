import type { Cell, Column, Row, Table } from '../document-model.ts';
import { factAt, type Filling, type Scope } from './filling.ts';
import { numberBehind } from './format-fact.ts';
import { fillRuns } from './fill-template.ts';
import { walkFlow } from './fill-flow.ts';
import type { OutlineColumn, RowCell, RowLeaf, TableLeaf, Template } from './outline.ts';
import { spanCells, type DraftCell } from './span-cells.ts';

/** A table of the outline with its rows, in the order of the lists. */
export const fillTable = (filling: Filling, scope: Scope, leaf: TableLeaf): Table => {
  const drafts: { role: Row['role']; cells: readonly DraftCell[] }[] = [];
  const write = (row: RowLeaf, at: Scope): void => {
    drafts.push({ role: row.role, cells: row.cells.map((cell) => fillCell(filling, at, cell)) });
  };
  walkFlow({ filling, write }, leaf.rows, scope);
  if (!drafts.some((row) => row.role === 'body')) drafts.unshift(...emptyRow(filling, scope, leaf));
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

export const toColumn = ({ title, isNumber, width }: OutlineColumn): Column => {
  if (isNumber) return { title, width, align: 'right' };
  return { title, width, align: title === 'TT' ? 'center' : 'left' };
};

const emptyRow = (
  filling: Filling,
  scope: Scope,
  leaf: TableLeaf,
): readonly { role: Row['role']; cells: readonly DraftCell[] }[] => {
  if (leaf.empty === null) return [];
  const said = fillCell(filling, scope, leaf.empty);
  const rest = leaf.columns.slice(1).map((): DraftCell => 'left');
  return [{ role: 'body', cells: [said, ...rest] }];
};

const fillCell = (filling: Filling, scope: Scope, cell: RowCell): DraftCell => {
  if (cell === 'left' || cell === 'above') return cell;
  const runs = fillRuns(filling, scope, cell);
  const gap = runs.find((run) => run.missing !== undefined)?.missing;
  if (gap !== undefined) return { text: '', missing: gap };
  return { text: runs.map((run) => run.text).join(''), ...behind(filling, scope, cell) };
};

/** A cell that is one field alone keeps the exact number behind its text. */
const behind = (filling: Filling, scope: Scope, cell: Template): Partial<NonNullable<Cell>> => {
  const [part, ...more] = cell;
  if (part?.kind !== 'field' || more.length > 0) return {};
  const fact = factAt(filling, scope, part.path);
  if (fact.kind === 'text') return fact.numbers?.length ? { extra: fact.numbers } : {};
  const value = numberBehind(fact);
  if (value === null) return {};
  return { number: { value, decimals: value.split('.')[1]?.length ?? 0 } };
};
