import { appError, type AppError } from '#shared/kernel/app-error.ts';
import type { Meeting } from './registers.ts';

/** Minutes that contradict themselves are refused when they are written, not when the council reads them. */
export const checkMeeting = (meeting: Omit<Meeting, 'id'>): AppError | null => {
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
  const sameName = meeting.chair !== '' && meeting.chair === meeting.secretary;
  return sameName ? appError('meeting.sameChairAndSecretary', {}, 'secretary') : null;
};
