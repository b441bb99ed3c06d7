import type { Phase } from '#shared/procedures/procedure.ts';
import type { ReviewStage } from '#shared/review/review.ts';
import type { DossierSource } from './facts/source.ts';

const meetings: Readonly<Partial<Record<Phase, ReviewStage>>> = {
  verification: 'verification',
  appraisal: 'appraisal',
  recognition: 'appraisal',
};

/** The stage whose meeting the papers of a phase tell of; null for the meeting of the unit itself. */
export const reviewStageOf = (phase: Phase): ReviewStage | null => meetings[phase] ?? null;

/** The source with the meeting of the phase of a paper, and the rules its vote follows. */
export const atPhase = (source: DossierSource, paper: string): DossierSource => {
  const phase = source.procedure.papers.find((one) => one.paper === paper)?.phase ?? 'application';
  const stage = reviewStageOf(phase);
  if (stage === null) return source;
  const { meeting, attendees, speeches } = source.reviews[stage];
  const voting = source.procedure.laterMeetings[stage] ?? source.procedure.meeting;
  const procedure = { ...source.procedure, meeting: voting };
  return { ...source, procedure, meeting, attendees, speeches };
};
