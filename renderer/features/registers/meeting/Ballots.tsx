import type { Meeting } from '#shared/registers/registers.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { useMeeting } from './use-meeting.ts';

const people = ['tellerHead', 'tellerSecretary', 'tellers'] as const;

/** Sheets of a secret vote, and who counts them. */
export const Ballots = ({ meeting }: { readonly meeting: Meeting }) => {
  const text = useText('registers');
  const { change, fieldError } = useMeeting(meeting, ['ballotsReturned', 'agree']);
  return (
    <Section title={text('ballot.title')}>
      <div className={classes.votes}>
        <CountField
          label={text('ballot.issued')}
          value={meeting.ballotsIssued}
          onCommit={(ballotsIssued) => change({ ballotsIssued })}
        />
        <CountField
          label={text('ballot.returned')}
          value={meeting.ballotsReturned}
          error={fieldError('ballotsReturned') ?? fieldError('agree')}
          onCommit={(ballotsReturned) => change({ ballotsReturned })}
        />
      </div>
      <div className={classes.three}>
        {people.map((field) => (
          <TextField
            key={field}
            label={text(`ballot.${field}`)}
            value={meeting[field]}
            onCommit={(words) => change({ [field]: words })}
          />
        ))}
      </div>
    </Section>
  );
};
