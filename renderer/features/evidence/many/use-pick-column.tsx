import { Checkbox } from '@mantine/core';
import type { Column } from '../../../ui/DataTable.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { EvidenceRow } from '../evidence-rows.ts';
import classes from '../EvidencePage.module.css';

export type Picking = {
  /** The rows in sight: the box in the head picks all of them. */
  readonly rows: readonly EvidenceRow[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
};

/** A box a row, and one in the head for all that pass the filter. */
export const usePickColumn = ({ rows, picked, onPick }: Picking): Column<EvidenceRow> => {
  const text = useText('evidence');
  const pickedHere = rows.filter(({ proof }) => picked.has(proof.id)).length;
  const all = pickedHere === rows.length;
  const pickAll = () => onPick(all ? new Set() : new Set(rows.map(({ proof }) => proof.id)));
  return {
    key: 'pick',
    width: '40px',
    header: (
      <Checkbox
        size="sm"
        aria-label={text('pick.all')}
        checked={all}
        indeterminate={pickedHere > 0 && !all}
        onChange={pickAll}
      />
    ),
    cell: ({ proof: { id, label } }) => (
      <Checkbox
        className={classes.pick ?? ''}
        size="sm"
        aria-label={text('pick.one', { label })}
        checked={picked.has(id)}
        onChange={() => onPick(toggled(picked, id))}
      />
    ),
  };
};

const toggled = (picked: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  picked.has(id) ? new Set([...picked].filter((one) => one !== id)) : new Set([...picked, id]);
