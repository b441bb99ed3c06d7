import { Checkbox } from '@mantine/core';
import { useText } from '../../../ui/use-text.ts';
import type { EvidenceRow } from '../evidence-rows.ts';
import classes from '../EvidencePage.module.css';

export type Picking = {
  /** The rows that pass the filter: the box in the head picks all of them. */
  readonly rows: readonly EvidenceRow[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
};

export const PickAll = ({ rows, picked, onPick }: Picking) => {
  const text = useText('evidence');
  const pickedHere = rows.filter(({ proof }) => picked.has(proof.id)).length;
  const all = pickedHere === rows.length;
  return (
    <Checkbox
      size="sm"
      aria-label={text('pick.all')}
      checked={all}
      indeterminate={pickedHere > 0 && !all}
      onChange={() => onPick(all ? new Set() : new Set(rows.map(({ proof }) => proof.id)))}
    />
  );
};

type OneProps = Omit<Picking, 'rows'> & { readonly row: EvidenceRow };

export const PickOne = ({ row, picked, onPick }: OneProps) => {
  const text = useText('evidence');
  const { id, label } = row.proof;
  return (
    <Checkbox
      className={classes.pick ?? ''}
      size="sm"
      aria-label={text('pick.one', { label })}
      checked={picked.has(id)}
      onChange={() => onPick(toggled(picked, id))}
    />
  );
};

const toggled = (picked: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  picked.has(id) ? new Set([...picked].filter((one) => one !== id)) : new Set([...picked, id]);
