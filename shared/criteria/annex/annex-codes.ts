import type { AnnexDoubt, AnnexRow } from './annex-row.ts';

/** Gives a code to rows that have none, and points to codes that can't be right together. */
export const lookAtCodes = (rows: readonly AnnexRow[]): readonly AnnexRow[] => {
  const coded = withCodes(rows);
  const counts = new Map<string, number>();
  for (const { kind, code } of coded)
    if (kind === 'indicator') counts.set(code, (counts.get(code) ?? 0) + 1);
  return coded.map((row) => {
    if (row.kind !== 'indicator') return row;
    const isElsewhere = row.criterion > 0 && Number(row.code.split('.')[0]) !== row.criterion;
    const doubts: AnnexDoubt[] = [
      ...row.doubts,
      ...((counts.get(row.code) ?? 0) > 1 ? ['codeTwice' as const] : []),
      ...(isElsewhere ? ['codeElsewhere' as const] : []),
    ];
    return { ...row, doubts };
  });
};

/** The only indicator of a criterion has its number ("4"), the others count on under it ("4.1", "4.2"). */
const withCodes = (rows: readonly AnnexRow[]): readonly AnnexRow[] => {
  const isIndicator = ({ kind }: AnnexRow) => kind === 'indicator';
  const byCriterion = Map.groupBy(rows.filter(isIndicator), ({ criterion }) => criterion);
  const places = new Map<AnnexRow, string>();
  for (const [number, own] of byCriterion) {
    const alone = own.length === 1;
    for (const [at, row] of own.entries())
      places.set(row, alone ? String(number) : `${number}.${at + 1}`);
  }
  return rows.map((row) => (row.code === '' ? { ...row, code: places.get(row) ?? '' } : row));
};
