import type { AnnexDoubt, AnnexRow } from '#shared/criteria/annex/annex-row.ts';
import { readAsked } from '#shared/criteria/annex/read-asked.ts';
import type { OutputOf } from '../../../bridge/client.ts';

export type ReadAnnex = OutputOf<'criteria.readAnnex'>;

/** `waiting` until a person has looked at the row: then it is taken, or left out. */
export type Decision = 'waiting' | 'taken' | 'left';

export type WorkRow = {
  readonly key: string;
  readonly row: AnnexRow;
  readonly decision: Decision;
};

/** The rows of one annex while a person goes through them. */
export type AnnexWork = Omit<ReadAnnex, 'rows'> & { readonly rows: readonly WorkRow[] };

/** Heads and names of criteria are shown, but nothing is made of them unless somebody says so. */
export const startWork = ({ rows, ...annex }: ReadAnnex): AnnexWork => ({
  ...annex,
  rows: rows.map((row) => ({
    key: `${row.table}-${row.line}`,
    row,
    decision: row.kind === 'indicator' ? 'waiting' : 'left',
  })),
});

export type RowPatch = Partial<
  Pick<AnnexRow, 'criterion' | 'criterionName' | 'code' | 'name' | 'levels'>
>;

/** Doubts that are settled by typing into the field they are about. */
const settledBy: Readonly<Record<keyof RowPatch, readonly AnnexDoubt[]>> = {
  criterion: ['criterionGuessed', 'noCriterion', 'codeElsewhere'],
  criterionName: ['noCriterion'],
  code: ['codeGuessed', 'codeTwice', 'codeElsewhere'],
  name: ['nameMissing', 'nameMerged', 'severalInCell', 'subItem', 'converted', 'nested'],
  levels: ['levelUnread', 'signAssumed', 'levelBlank'],
};

/** What was typed; levels are read again by the same rule as in the file. */
export const changeRow = (work: AnnexWork, key: string, patch: RowPatch): AnnexWork => {
  const before = work.rows.find((one) => one.key === key)?.row;
  if (!before) return work;
  return {
    ...work,
    rows: work.rows.map((one) => {
      if (one.key === key) return { ...one, row: changed(one.row, patch, work.columns) };
      const isSame =
        patch.criterionName !== undefined &&
        one.row.criterion === before.criterion &&
        one.row.criterionName === before.criterionName;
      // A criterion has one name, on whichever of its rows it is mended.
      return isSame ? { ...one, row: changed(one.row, patch, work.columns) } : one;
    }),
  };
};

const changed = (row: AnnexRow, patch: RowPatch, columns: AnnexWork['columns']): AnnexRow => {
  const next = { ...row, ...patch };
  const settled = Object.keys(patch).flatMap((field) => settledBy[field as keyof RowPatch]);
  const left = row.doubts.filter((doubt) => !settled.includes(doubt));
  if (patch.levels === undefined) return { ...next, doubts: left };
  const { doubts, ...asked } = readAsked(next, columns);
  return { ...next, ...asked, doubts: [...left, ...doubts] };
};

export const decide = (work: AnnexWork, key: string, decision: Decision): AnnexWork => ({
  ...work,
  rows: work.rows.map((one) => (one.key === key ? { ...one, decision } : one)),
});

/** Everything that the table says by itself; what is doubtful still waits for a person. */
export const takeSure = (work: AnnexWork): AnnexWork => ({
  ...work,
  rows: work.rows.map((one) =>
    one.decision === 'waiting' && one.row.doubts.length === 0 ? { ...one, decision: 'taken' } : one,
  ),
});

export type RowField = 'criterion' | 'criterionName' | 'code' | 'name';

/** What a row lacks to be taken. */
export const lackOf = ({ criterion, criterionName, code, name }: AnnexRow): RowField | null => {
  if (criterion < 1) return 'criterion';
  if (criterionName.trim() === '') return 'criterionName';
  if (code.trim() === '') return 'code';
  return name.trim() === '' ? 'name' : null;
};

/** The row to look at next: the first that waits after this one, else the first that waits at all. */
export const nextWaiting = ({ rows }: AnnexWork, key: string): string | null => {
  const at = rows.findIndex((one) => one.key === key);
  const waits = ({ decision }: WorkRow) => decision === 'waiting';
  return (rows.slice(at + 1).find(waits) ?? rows.find(waits))?.key ?? null;
};

export const countOf = ({ rows }: AnnexWork, decision: Decision): number =>
  rows.filter((one) => one.decision === decision).length;
