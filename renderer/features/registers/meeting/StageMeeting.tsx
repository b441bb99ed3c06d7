import type { Rules } from '../RegisterPage.tsx';
import { Attendees } from './Attendees.tsx';
import { Ballots } from './Ballots.tsx';
import { MeetingFields } from './MeetingFields.tsx';
import { MeetingStart } from './MeetingStart.tsx';
import { Speeches } from './Speeches.tsx';
import type { StageProps } from './stage-props.ts';
import { votingOf } from './vote-check.ts';
import { Votes } from './Votes.tsx';

/** A meeting as its minutes need it, of the unit or of a body that judges the dossier. */
export const StageMeeting = ({ rules, ...props }: StageProps & { readonly rules: Rules }) => {
  const { dossierId, stage } = props;
  const { meeting } = props.held;
  if (!meeting) return <MeetingStart dossierId={dossierId} stage={stage} />;
  return (
    <>
      <MeetingFields meeting={meeting} />
      <Votes meeting={meeting} voting={votingOf(rules, stage)} />
      {meeting.method === 'ballot' && <Ballots meeting={meeting} />}
      <Attendees {...props} present={meeting.present} />
      <Speeches {...props} />
    </>
  );
};
