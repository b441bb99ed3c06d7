import { Button } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '../../../app/use-command.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { At } from './review-types.ts';
import classes from '../Registers.module.css';

const newReview = {
  group: '',
  establishmentAct: '',
  from: null,
  to: null,
  place: '',
  startsAt: '',
  endsAt: '',
  leader: '',
  leaderOffice: '',
  host: '',
  hostOffice: '',
  department: '',
  conclusion: '',
} as const;

/** Nobody has looked at the dossier yet: the day it came in is all that is needed to begin. */
export const ReviewStart = ({ at }: { readonly at: At }) => {
  const text = useText('review');
  const ui = useText('ui');
  const [receivedOn, setReceivedOn] = useState<Day | null>(null);
  const [isMissing, setMissing] = useState(false);
  const save = useCommand('review.save');
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setMissing(receivedOn === null);
    if (receivedOn) void save.run({ ...at, receivedOn, ...newReview });
  };
  return (
    <EmptyState
      icon={IconClipboardCheck}
      title={text(`start.title.${at.stage}`)}
      action={
        <form className={classes.add} onSubmit={begin} noValidate>
          <DayField
            label={text('receivedOn')}
            value={receivedOn}
            error={isMissing && !receivedOn ? ui('required') : undefined}
            onCommit={setReceivedOn}
          />
          <Button type="submit" size="md" loading={save.pending}>
            {text('start.begin')}
          </Button>
        </form>
      }
    >
      {text('start.body')}
    </EmptyState>
  );
};
