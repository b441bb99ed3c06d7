import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import type { MeetingStage } from '#shared/registers/registers.ts';
import { useCommand } from '../../../app/use-command.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';

/** What a new meeting begins with; four copies of its minutes go out (one to each body that signs or keeps). */
const newMeeting = {
  startsAt: '08:00',
  endsAt: '11:00',
  place: '',
  chair: '',
  chairOffice: '',
  secretary: '',
  secretaryOffice: '',
  presenterOffice: '',
  invited: 0,
  present: 0,
  absenceReason: '',
  method: 'show-of-hands',
  agree: 0,
  disagree: 0,
  blank: 0,
  conclusion: '',
  copies: 4,
} as const;

type Props = { readonly dossierId: string; readonly stage: MeetingStage };

/** No meeting yet: its day is all that is needed to begin. */
export const MeetingStart = ({ dossierId, stage }: Props) => {
  const text = useText('registers');
  const ui = useText('ui');
  const [on, setOn] = useState<Day | null>(null);
  const [isMissing, setMissing] = useState(false);
  const save = useCommand('registers.saveMeeting');
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setMissing(on === null);
    if (on) void save.run({ dossierId, stage, on, ...newMeeting });
  };
  return (
    <EmptyState
      icon={IconUsersGroup}
      title={text('meeting.emptyTitle')}
      action={
        <form className={classes.add} onSubmit={begin} noValidate>
          <DayField
            label={text('meeting.on')}
            value={on}
            error={isMissing && !on ? ui('required') : undefined}
            onCommit={setOn}
          />
          <Button type="submit" size="md" loading={save.pending}>
            {text('meeting.begin')}
          </Button>
        </form>
      }
    >
      {text('meeting.emptyBody')}
    </EmptyState>
  );
};
