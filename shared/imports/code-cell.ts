import type { ReadCell } from './read-table.ts';

/** A code as it is meant, or the codes between which only a person can choose. */
export type ReadCode = { readonly code: string } | { readonly between: readonly string[] };

type Column = {
  /** Codes there are; empty where nobody knows them yet. */
  readonly known: ReadonlySet<string>;
  /** The code in the row before, if it was read. */
  readonly previous?: string | undefined;
};

/**
 * Excel stores the code 17.10 as the number 17.1. What it means is told by the cell's format ("0.00"), by the codes
 * there are, or by the row before it (after 17.9 comes 17.10); where none of them tells, it is not guessed.
 */
export const codeOf = (cell: ReadCell, { known, previous }: Column): ReadCode => {
  if (cell.number === undefined) return { code: cell.text.normalize('NFC').trim() };
  const shown = shownCode(cell.number, cell.format ?? '');
  if (shown !== null) return { code: shown };
  const candidates = [cell.number, `${cell.number}0`].filter((code) => isPossible(code, known));
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) return { code: only };
  const next = candidates.find((code) => follows(previous, code, known.size === 0));
  if (next !== undefined) return { code: next };
  return candidates.length === 0 ? { code: cell.number } : { between: candidates };
};

/** "0.00" shows the zero that the number itself has lost. */
const shownCode = (number: string, format: string): string | null => {
  if (!number.includes('.') && format === '') return number;
  const places = /^0\.(0+)$/.exec(format)?.[1]?.length;
  return places === undefined ? null : Number(number).toFixed(places);
};

const isPossible = (code: string, known: ReadonlySet<string>): boolean =>
  known.size > 0 ? known.has(code) : /^\d+\.\d{1,2}$/.test(code);

/**
 * 17.9 → 17.10, 17.1 → 17.2: the same but for the last number, which is one more. In a table that itself tells which
 * codes there are, the first of a criterion is its number one.
 */
const follows = (previous: string | undefined, code: string, isNewTable: boolean): boolean => {
  const [before, after] = [previous ?? '', code].map((text) => /^(.*?)(\d+)$/.exec(text));
  if (before?.[1] !== after?.[1]) return isNewTable && after?.[2] === '1';
  return Number(after?.[2]) === Number(before?.[2]) + 1;
};
