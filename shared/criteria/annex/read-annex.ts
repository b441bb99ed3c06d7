import { cellText } from '#shared/imports/cell-text.ts';
import { cellAt, type ReadTable } from '#shared/imports/read-table.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { findAnnexHead, widthOf, type AnnexHead } from './annex-head.ts';
import type { Annex, AnnexRow } from './annex-row.ts';
import { lookAtCodes } from './annex-codes.ts';
import { readAnnexRow, type OpenCriterion } from './read-annex-row.ts';

/** A decision has at most some hundred indicators; more is a register, not an annex of criteria. */
export const mostAnnexRows = 1000;

type Headed = {
  readonly table: number;
  readonly head: AnnexHead;
  readonly isOwn: boolean;
  readonly source: ReadTable;
};

/** The rows of the tables of criteria in a decision's annex, each with what it would become. */
export const readAnnex = (tables: readonly ReadTable[]): Result<Annex> => {
  const headed = headedTables(tables);
  const [first] = headed;
  if (!first) return fail(appError('annex.noHead'));
  const count = headed.reduce((sum, { source, head }) => sum + source.rows.length - head.rows, 0);
  if (count > mostAnnexRows)
    return fail(
      appError('annex.tooManyRows', { count: String(count), most: String(mostAnnexRows) }),
    );
  const open: OpenCriterion = { number: 0, name: '', isGuessed: false };
  const rows = headed.flatMap((one) => rowsOf(one, open));
  return ok({
    title: first.source.name,
    columns: [...first.head.columns],
    rows: [...lookAtCodes(rows)],
    otherTables: tables.length - headed.length,
  });
};

/** A table that goes on over a page break often has no head; one of the same columns has that of the one before. */
const headedTables = (tables: readonly ReadTable[]): readonly Headed[] => {
  const found: Headed[] = [];
  for (const [index, source] of tables.entries()) {
    const own = findAnnexHead(source);
    const before = found.at(-1);
    const base = { table: index + 1, source };
    if (own && isLike(own, found[0]?.head)) found.push({ ...base, head: own, isOwn: true });
    else if (before?.table === index && widthOf(source) === before.head.width)
      found.push({ ...base, head: { ...before.head, rows: 0 }, isOwn: false });
  }
  return found;
};

/** Levels of other columns are another set: a person takes them in by themselves. */
const isLike = (head: AnnexHead, first: AnnexHead | undefined): boolean =>
  first === undefined ||
  JSON.stringify(head.columns.map(({ id }) => id)) ===
    JSON.stringify(first.columns.map(({ id }) => id));

const rowsOf = ({ table, head, isOwn, source }: Headed, open: OpenCriterion): AnnexRow[] => {
  const [name = -1] = head.name;
  const titles = source.rows.slice(0, head.rows).map((row) => cellText(cellAt(row, name)));
  return source.rows.slice(head.rows).map((row) => {
    const read = readAnnexRow(row, { head, titles, open });
    const doubts =
      isOwn || read.kind !== 'indicator' ? read.doubts : [...read.doubts, 'noHead' as const];
    return { ...read, table, doubts };
  });
};
