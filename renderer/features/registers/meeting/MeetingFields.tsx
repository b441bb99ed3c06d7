import type { Meeting } from '#shared/registers/registers.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { DayField } from '../../../ui/DayField.tsx';
import { HourField } from '../../../ui/HourField.tsx';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { useMeeting } from './use-meeting.ts';

type Props = { readonly meeting: Meeting };

const people = ['chair', 'chairOffice', 'secretary', 'secretaryOffice'] as const;

/** When, where, who leads and writes, and how it ended; each field is saved when it is left. */
export const MeetingFields = ({ meeting }: Props) => {
  const text = useText('registers');
  const { change, fieldError } = useMeeting(meeting, ['secretary', 'chair']);
  return (
    <Section title={text('meeting.about')}>
      <WhenAndWhere meeting={meeting} />
      <div className={classes.two}>
        {people.map((field) => (
          <TextField
            key={field}
            label={text(`meeting.${field}`)}
            value={meeting[field]}
            error={fieldError(field)}
            onCommit={(words) => change({ [field]: words })}
          />
        ))}
        <TextField
          label={text('meeting.place')}
          value={meeting.place}
          onCommit={(place) => change({ place })}
        />
        <TextField
          label={text('meeting.presenterOffice')}
          value={meeting.presenterOffice}
          onCommit={(presenterOffice) => change({ presenterOffice })}
        />
        <div className={classes.whole}>
          <LongTextField
            label={text('meeting.conclusion')}
            value={meeting.conclusion}
            minRows={2}
            onCommit={(conclusion) => change({ conclusion })}
          />
        </div>
      </div>
    </Section>
  );
};

const WhenAndWhere = ({ meeting }: Props) => {
  const text = useText('registers');
  const { change } = useMeeting(meeting, []);
  return (
    <div className={classes.counts}>
      <DayField
        label={text('meeting.on')}
        value={meeting.on}
        onCommit={(on) => on && change({ on })}
      />
      <HourField
        label={text('meeting.startsAt')}
        value={meeting.startsAt}
        onCommit={(startsAt) => change({ startsAt })}
      />
      <HourField
        label={text('meeting.endsAt')}
        value={meeting.endsAt}
        onCommit={(endsAt) => change({ endsAt })}
      />
      <CountField
        label={text('meeting.copies')}
        value={meeting.copies}
        onCommit={(copies) => copies !== null && change({ copies: Math.max(1, copies) })}
      />
    </div>
  );
};
