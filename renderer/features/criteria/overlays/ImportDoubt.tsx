import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useErrorText } from '../../../app/errors/use-error-text.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Asking } from './use-import-overlay.ts';
import classes from './Overlays.module.css';

type Props = {
  readonly asking: Asking | null;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
};

/** A file that asks for less than the State comes in only with the officer's reason. */
export const ImportDoubt = ({ asking, onConfirm, onCancel }: Props) => {
  const text = useText('overlays');
  const errorText = useErrorText();
  const [reason, setReason] = useState('');
  return (
    <Dialog opened={asking !== null} onClose={onCancel} title={text('import.doubt')}>
      {asking && (
        <form
          className={classes.fields}
          onSubmit={(event) => {
            event.preventDefault();
            onConfirm(reason.trim());
          }}
        >
          <p>{errorText(asking.error).title}</p>
          <Textarea
            autosize
            minRows={2}
            required
            data-autofocus
            label={text('import.reason')}
            description={text('below.kept')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <div className={classes.actions}>
            <Button type="submit" disabled={reason.trim() === ''}>
              {text('import.take')}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {text('import.leave')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
};
