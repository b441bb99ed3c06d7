import { Button } from '@mantine/core';
import { IconPencil, IconPrinter, IconQrcode, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { formatCount } from '#shared/kernel/number-text.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useHandOver } from '../../../app/use-hand-over.ts';
import { useText } from '../../../ui/use-text.ts';
import type { EvidenceRow } from '../evidence-rows.ts';
import { ManyDialog } from './ManyDialog.tsx';
import classes from './Many.module.css';

type Props = {
  readonly dossierId: string;
  readonly rows: readonly EvidenceRow[];
  readonly onClear: () => void;
};

/** What can be done with the proofs that are picked; nothing while none is. */
export const SelectionBar = ({ dossierId, rows, onClear }: Props) => {
  const text = useText('evidence');
  const [editing, setEditing] = useState(false);
  if (rows.length === 0) return null;
  return (
    <div className={classes.bar} role="group" aria-label={text('pick.bar')}>
      <span role="status">{text('pick.count', { count: formatCount(rows.length) })}</span>
      <Button size="xs" leftSection={<IconPencil size={16} />} onClick={() => setEditing(true)}>
        {text('many.edit')}
      </Button>
      <PrintPicked dossierId={dossierId} evidenceIds={rows.map(({ proof }) => proof.id)} />
      <Button size="xs" variant="subtle" leftSection={<IconX size={16} />} onClick={onClear}>
        {text('pick.clear')}
      </Button>
      <ManyDialog opened={editing} rows={rows} onClose={() => setEditing(false)} />
    </div>
  );
};

/** As many covers as the contract takes at once. */
const mostCovers = 500;

type PrintProps = { readonly dossierId: string; readonly evidenceIds: string[] };

const PrintPicked = ({ dossierId, evidenceIds }: PrintProps) => {
  const text = useText('evidence');
  const covers = useCommand('binder.printCovers', { onDone: useHandOver() });
  const list = useCommand('binder.printList', { onDone: useHandOver() });
  const small = { size: 'xs', variant: 'default' } as const;
  return (
    <>
      <Button
        {...small}
        leftSection={<IconQrcode size={16} />}
        loading={covers.pending}
        disabled={evidenceIds.length > mostCovers}
        onClick={() => void covers.run({ dossierId, evidenceIds })}
      >
        {text('many.covers')}
      </Button>
      <Button
        {...small}
        leftSection={<IconPrinter size={16} />}
        loading={list.pending}
        onClick={() => void list.run({ dossierId, evidenceIds, format: 'pdf' })}
      >
        {text('many.list')}
      </Button>
    </>
  );
};
