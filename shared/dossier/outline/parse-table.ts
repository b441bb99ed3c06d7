import type { OutlineColumn, RowCell, RowLeaf, TableLeaf } from './outline.ts';
import { OutlineFault } from './outline-fault.ts';
import { peekLine, splitCells, type LineCursor, type OutlineLine } from './outline-lines.ts';
import { close, parseFlow } from './parse-flow.ts';
import { parseTemplate } from './template.ts';

const head = /^(\w+) "([^"]+)"( numbered)?: (.+)$/;

/** TABLE name "Sheet" numbered: column [width] | column# [width] … rows … EMPTY words … END. */
export const readTable = (line: OutlineLine, cursor: LineCursor): TableLeaf => {
  const match = head.exec(line.rest);
  if (!match) throw new OutlineFault('incomplete-line', line.number, line.rest);
  const [, name = '', sheetName = '', numbered, titles = ''] = match;
  const columns = splitCells(titles).map((title) => parseColumn(title, line));
  const rows = parseFlow(cursor, (row) => readRow(row, columns.length));
  const empty = readEmpty(cursor);
  close(cursor, 'END', line);
  const isNumbered = numbered !== undefined;
  return {
    kind: 'table',
    line: line.number,
    name,
    sheetName,
    numbered: isNumbered,
    columns,
    rows,
    empty,
  };
};

const parseColumn = (text: string, line: OutlineLine): OutlineColumn => {
  const match = /^(.+?)(#)? \[(\d+)\]$/.exec(text);
  if (!match) throw new OutlineFault('incomplete-line', line.number, text);
  const [, title = '', mark, width] = match;
  return { title, isNumber: mark !== undefined, width: Number(width) };
};

const roles = { ROW: 'body', GROUP: 'group', TOTAL: 'total' } as const;
const isRoleTag = (tag: string): tag is keyof typeof roles => Object.hasOwn(roles, tag);

const readRow = (line: OutlineLine, columns: number): RowLeaf => {
  if (!isRoleTag(line.tag)) throw new OutlineFault('unknown-tag', line.number, line.tag);
  const cells = splitCells(line.rest).map((cell) => parseCell(cell, line.number));
  if (cells.length !== columns) {
    throw new OutlineFault('cells-not-columns', line.number, `${cells.length} / ${columns}`);
  }
  return { kind: 'row', line: line.number, role: roles[line.tag], cells };
};

const parseCell = (text: string, line: number): RowCell => {
  if (text === '<') return 'left';
  return text === '^' ? 'above' : parseTemplate(text, line);
};

const readEmpty = (cursor: LineCursor): TableLeaf['empty'] => {
  const line = peekLine(cursor);
  if (line?.tag !== 'EMPTY') return null;
  cursor.position += 1;
  return parseTemplate(line.rest, line.number);
};
