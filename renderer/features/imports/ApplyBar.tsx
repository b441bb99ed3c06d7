import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useToast } from '../../app/toasts/toasts.ts';
import { useCommand } from '../../app/use-command.ts';
import { useUndo } from '../../app/use-undo.ts';
import type { InputOf } from '../../bridge/client.ts';
import { useText } from '../../ui/use-text.ts';
import type { Preview } from './import-types.ts';
import classes from './Imports.module.css';

type Props = {
  readonly preview: Preview;
  readonly input: InputOf<'imports.preview'>;
  /** A newer preview is on its way: what is seen is not what would be written. */
  readonly isStale: boolean;
  readonly onDone: () => void;
};

/** The one button that writes, and whether the columns are to be known next time. */
export const ApplyBar = ({ preview, input, isStale, onDone }: Props) => {
  const text = useText('imports');
  const [remember, setRemember] = useState(true);
  const [department, setDepartment] = useState(preview.department);
  const { run, pending } = useApply(onDone);
  const count = preview.counts.new + preview.counts.changed;
  return (
    <div className={classes.apply}>
      <Checkbox
        label={text('remember.label')}
        checked={remember}
        onChange={({ currentTarget }) => setRemember(currentTarget.checked)}
      />
      {remember && (
        <TextInput
          aria-label={text('remember.department')}
          placeholder={text('remember.department')}
          w={260}
          maxLength={100}
          value={department}
          onChange={({ currentTarget }) => setDepartment(currentTarget.value)}
        />
      )}
      <Button
        disabled={count === 0 || preview.blocked !== null || isStale}
        loading={pending}
        onClick={() => void run({ ...input, digest: preview.digest, remember, department })}
      >
        {text('apply', { count })}
      </Button>
    </div>
  );
};

/** One command, so one Hoàn tác beside the sentence about it. */
const useApply = (onDone: () => void) => {
  const text = useText('imports');
  const ui = useText('ui');
  const toast = useToast();
  const undo = useUndo();
  return useCommand('imports.apply', {
    onDone: ({ imported, refused }) => {
      toast({
        tone: 'done',
        title: text('done', { imported }),
        ...(refused > 0 && { body: text('doneRefused', { refused }) }),
        action: { label: ui('undo'), run: () => void undo() },
      });
      onDone();
    },
  });
};
