import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Meeting } from '#shared/registers/registers.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { useMeeting } from './use-meeting.ts';
import { checkVotes, isSavable, type VoteNumbers, type Voting } from './vote-check.ts';
import { QuorumNotice } from './QuorumNotice.tsx';
import { VoteNotice } from './VoteNotice.tsx';

type Props = { readonly meeting: Meeting; readonly voting: Voting | null };

const numbers = ['invited', 'present', 'agree', 'disagree', 'blank'] as const;
const methods = ['show-of-hands', 'ballot'] as const;

/** Attendance and votes. They are typed one by one and saved together, as soon as they agree with each other. */
export const Votes = ({ meeting, voting }: Props) => {
  const text = useText('registers');
  const { change, fieldError } = useMeeting(meeting, ['agree', 'present']);
  const [typed, setTyped] = useState<Partial<VoteNumbers>>({});
  const now: VoteNumbers = { ...meeting, ...typed };
  const check = checkVotes(now, voting);
  const enter = (patch: Partial<VoteNumbers>) => {
    const next = { ...typed, ...patch };
    const isWhole = isSavable(checkVotes({ ...meeting, ...next }, voting));
    setTyped(isWhole ? {} : next);
    if (isWhole) change(next);
  };
  return (
    <Section title={text('vote.title')}>
      <div className={classes.notices}>
        <VoteNotice check={check} numbers={now} voting={voting} />
        <QuorumNotice numbers={now} voting={voting} />
      </div>
      <div className={classes.votes}>
        {numbers.map((field) => (
          <CountField
            key={field}
            label={text(field === 'blank' ? `vote.blank.${meeting.method}` : `vote.${field}`)}
            error={fieldError(field)}
            value={now[field]}
            onCommit={(count) => enter({ [field]: count ?? 0 })}
          />
        ))}
      </div>
      <MethodAndAbsence meeting={meeting} />
    </Section>
  );
};

const MethodAndAbsence = ({ meeting }: Pick<Props, 'meeting'>) => {
  const text = useText('registers');
  const { change } = useMeeting(meeting, []);
  return (
    <div className={classes.spaced}>
      <Select
        label={text('vote.method')}
        data={methods.map((value) => ({ value, label: text(`vote.method.${value}`) }))}
        value={meeting.method}
        allowDeselect={false}
        onChange={(chosen) => {
          const method = methods.find((one) => one === chosen);
          if (method) change({ method });
        }}
      />
      <TextField
        label={text('vote.absenceReason')}
        value={meeting.absenceReason}
        onCommit={(absenceReason) => change({ absenceReason })}
      />
    </div>
  );
};
