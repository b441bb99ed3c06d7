import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '../../app/use-command.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { megabytes } from '../../ui/byte-text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { instantText } from '../../ui/day-text.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Packages.module.css';

type Submission = OutputOf<'packages.submissions'>[number];

/** Packages made of the dossier; the one handed in last is what the next is compared with. */
export const Submissions = ({ submissions }: { readonly submissions: readonly Submission[] }) => {
  const text = useText('packages');
  const [asking, setAsking] = useState<Submission | null>(null);
  if (submissions.length === 0) return <p>{text('submissionsNone')}</p>;
  return (
    <>
      <DataTable
        label={text('submissions')}
        rows={submissions}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: text('column.name'), rowHeader: true, cell: ({ name }) => name },
          {
            key: 'madeAt',
            header: text('column.madeAt'),
            cell: ({ madeAt }) => instantText(madeAt),
          },
          {
            key: 'size',
            header: text('column.size'),
            numeric: true,
            cell: ({ sizeBytes }) => megabytes(sizeBytes),
          },
          {
            key: 'handedIn',
            header: text('column.handedIn'),
            width: '36%',
            cell: (one) => <HandedIn submission={one} onAsk={() => setAsking(one)} />,
          },
        ]}
      />
      <HandInDialog submission={asking} onClose={() => setAsking(null)} />
    </>
  );
};

type HandedInProps = { readonly submission: Submission; readonly onAsk: () => void };

const HandedIn = ({ submission, onAsk }: HandedInProps) => {
  const text = useText('packages');
  const command = useCommand('packages.handIn');
  const { id, isPublicCopy, round, handedInOn, handedTo } = submission;
  if (isPublicCopy) return text('public');
  if (round === null)
    return (
      <Button variant="default" size="compact-sm" onClick={onAsk}>
        {text('handIn')}
      </Button>
    );
  return (
    <div className={classes.row}>
      <span>{text('round', { round, day: dayText(handedInOn), to: handedTo })}</span>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={command.pending}
        onClick={() => void command.run({ id, handedIn: null })}
      >
        {text('takeBack')}
      </Button>
    </div>
  );
};

type DialogProps = { readonly submission: Submission | null; readonly onClose: () => void };

const HandInDialog = ({ submission, onClose }: DialogProps) => {
  const text = useText('packages');
  const [on, setOn] = useState<Day | null>(null);
  const [to, setTo] = useState('');
  const command = useCommand('packages.handIn', { onDone: onClose });
  return (
    <Dialog opened={submission !== null} onClose={onClose} title={text('handInTitle')}>
      <div className={classes.stack}>
        <p>{text('handInLead')}</p>
        <DayField label={text('on')} value={on} onCommit={setOn} required />
        <TextField label={text('to')} value={to} onCommit={setTo} required />
        <Button
          loading={command.pending}
          disabled={on === null || to === ''}
          onClick={() => {
            if (submission && on) void command.run({ id: submission.id, handedIn: { on, to } });
          }}
        >
          {text('handIn')}
        </Button>
      </div>
    </Dialog>
  );
};
