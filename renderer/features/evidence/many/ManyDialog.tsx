import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { formatCount } from '#shared/kernel/number-text.ts';
import { useCommand } from '../../../app/use-command.ts';
import type { InputOf } from '../../../bridge/client.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { EvidenceRow } from '../evidence-rows.ts';
import classes from './Many.module.css';
import { ManyFields } from './ManyFields.tsx';

export type ManyPatch = InputOf<'evidence.updateMany'>['patch'];

type Props = {
  readonly opened: boolean;
  readonly rows: readonly EvidenceRow[];
  readonly onClose: () => void;
};

/** Fields that many proofs get at once; a field left alone stays as it is in each. */
export const ManyDialog = ({ opened, rows, onClose }: Props) => {
  const text = useText('evidence');
  return (
    <Dialog opened={opened} onClose={onClose} title={text('many.title')}>
      <Form rows={rows} onClose={onClose} />
    </Dialog>
  );
};

const Form = ({ rows, onClose }: Omit<Props, 'opened'>) => {
  const text = useText('evidence');
  const ui = useText('ui');
  const [patch, setPatch] = useState<ManyPatch>({});
  // Enter in a field saves the field and sends the form in one go, before anything is drawn again.
  const newest = useRef<ManyPatch>({});
  const count = formatCount(rows.length);
  const update = useCommand('evidence.updateMany', {
    fields: ['expiresOn'],
    undoText: text('many.done', { count }),
    onDone: onClose,
  });
  const evidenceIds = rows.map(({ proof }) => proof.id);
  const change = (more: ManyPatch) => {
    newest.current = { ...newest.current, ...more };
    setPatch(newest.current);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.values(newest.current).every((value) => value === undefined)) onClose();
        else void update.run({ evidenceIds, patch: newest.current });
      }}
    >
      <p className={classes.lead}>{text('many.lead', { count })}</p>
      <ManyFields patch={patch} fieldError={update.fieldError} onChange={change} />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button type="submit" loading={update.pending}>
          {text('many.apply', { count })}
        </Button>
      </div>
    </form>
  );
};
