import { cellText } from '#shared/imports/cell-text.ts';
import type { ReadTable } from '#shared/imports/read-table.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import { idHeader, type RegisterSheet } from './register-sheet.ts';

/** Where the headings of a register stand in a table of a file. */
export type Heads = {
  readonly line: number;
  /** Column of each field, and of "id". */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that are no columns of the register. */
  readonly unknown: readonly string[];
};

export const headKey = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/** The first of the upper rows with every heading that a row can't be without and those of its key. */
export const findHeads = ({ rows }: ReadTable, { columns, key }: RegisterSheet): Heads | null => {
  for (const row of rows.slice(0, 15)) {
    const places = row.cells.map((cell) => headKey(cellText(cell)));
    const found = new Map(
      [...columns.map(({ field, header }) => [field, header] as const), ['id', idHeader] as const]
        .map(([field, header]): [string, number] => [field, places.indexOf(headKey(header))])
        .filter(([, at]) => at >= 0),
    );
    const needed = columns.filter(({ required, field }) => required || key.includes(field));
    if (!needed.every(({ field }) => found.has(field))) continue;
    const taken = new Set(found.values());
    const unknown = row.cells.flatMap((cell, at) => {
      const text = cellText(cell);
      return text === '' || taken.has(at) ? [] : [text];
    });
    return { line: row.line, columns: found, unknown };
  }
  return null;
};
