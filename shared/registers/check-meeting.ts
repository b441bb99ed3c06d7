import { appError, type AppError } from '#shared/kernel/app-error.ts';
import type { Meeting } from './registers.ts';

type Checked = Omit<Meeting, 'id'>;

/** Minutes that contradict themselves are refused when they are written, not when the council reads them. */
export const checkMeeting = (meeting: Checked): AppError | null => {
  const { invited, present, agree, disagree, blank } = meeting;
  if (present > invited) return appError('meeting.presentAboveInvited', {}, 'present');
  const votes = agree + disagree + blank;
  if (votes !== present) {
    return appError(
      'meeting.voteTotals',
      { votes: String(votes), present: String(present) },
      'agree',
    );
  }
  const ballots = checkBallots(meeting);
  if (ballots) return ballots;
  const sameName = meeting.chair !== '' && meeting.chair === meeting.secretary;
  return sameName ? appError('meeting.sameChairAndSecretary', {}, 'secretary') : null;
};

/** Sheets: no more come back than were handed out, and no more votes are counted than came back. */
const checkBallots = ({
  ballotsIssued: issued,
  ballotsReturned: returned,
  agree,
  disagree,
}: Checked): AppError | null => {
  if (returned === null) return null;
  const details = { returned: String(returned), issued: String(issued ?? 0) };
  if (returned > (issued ?? 0)) {
    return appError('meeting.ballotsAboveIssued', details, 'ballotsReturned');
  }
  const votes = agree + disagree;
  return votes > returned
    ? appError('meeting.votesAboveBallots', { ...details, votes: String(votes) }, 'agree')
    : null;
};
