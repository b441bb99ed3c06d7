import { NativeSelect } from '@mantine/core';
import type { ProcedureDraft } from '#shared/procedures/own/draft.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { useFieldOf } from '../field-of.ts';
import { PercentField } from '../PercentField.tsx';
import type { PartProps } from '../ProcedurePage.tsx';
import classes from '../Procedures.module.css';
import { SourceOf } from './SourceOf.tsx';

type Props = Pick<PartProps, 'desk'>;
type Vote = ProcedureDraft['meeting'];

/** How the meeting of the unit decides, and those of later stages. */
export const VoteFields = ({ desk }: Props) => {
  const text = useText('procedures');
  const { meeting, laterMeetings } = desk.draft;
  return (
    <Section title={text('votes')} lead={text('votes.lead')}>
      <div className={classes.form}>
        <VoteLine
          desk={desk}
          path="meeting"
          title={text('vote.meeting')}
          vote={meeting}
          onChange={(vote) => desk.change({ meeting: vote })}
        />
        <SourceOf desk={desk} name="meeting.requiredPercent" of={text('vote.required')} />
        <SourceOf desk={desk} name="meeting.denominator" of={text('vote.denominator')} />
        {(['verification', 'appraisal'] as const).map((stage) => (
          <VoteLine
            key={stage}
            desk={desk}
            path={`laterMeetings.${stage}`}
            title={text(`vote.${stage}`)}
            vote={laterMeetings[stage] ?? meeting}
            onChange={(vote) => desk.change({ laterMeetings: { ...laterMeetings, [stage]: vote } })}
          />
        ))}
        <SourceOf desk={desk} name="laterMeetings" of={text('field.laterMeetings')} />
      </div>
    </Section>
  );
};

const denominators = ['present', 'valid', 'all'] as const;

type LineProps = Props & {
  readonly path: string;
  readonly title: string;
  readonly vote: Vote;
  readonly onChange: (vote: Vote) => void;
};

const VoteLine = ({ desk, path, title, vote, onChange }: LineProps) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  return (
    <fieldset className={classes.vote}>
      <legend>{title}</legend>
      <div className={classes.fields}>
        <div className={classes.third}>
          <PercentField
            {...field(`${path}.requiredPercent`)}
            label={text('vote.required')}
            value={vote.requiredPercent}
            onCommit={(percent) => onChange({ ...vote, requiredPercent: percent ?? '' })}
          />
        </div>
        <NativeSelect
          size="md"
          className={classes.third ?? ''}
          label={text('vote.denominator')}
          value={vote.denominator}
          data={denominators.map((value) => ({ value, label: text(`denominator.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({
              ...vote,
              denominator: denominators.find((one) => one === value) ?? vote.denominator,
            })
          }
        />
        <div className={classes.third}>
          <PercentField
            {...field(`${path}.quorumPercent`)}
            label={text('vote.quorum')}
            value={vote.quorumPercent}
            onCommit={(percent) => onChange({ ...vote, quorumPercent: percent })}
          />
        </div>
      </div>
    </fieldset>
  );
};
