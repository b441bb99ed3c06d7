import type { Attendee, Meeting, MeetingStage, Speech } from '#shared/registers/registers.ts';

/** The meeting of one stage, with those present and what was said. */
export type HeldMeeting = {
  readonly meeting: Meeting | null;
  readonly attendees: readonly Attendee[];
  readonly speeches: readonly Speech[];
};

export type StageProps = {
  readonly dossierId: string;
  readonly stage: MeetingStage;
  readonly held: HeldMeeting;
};
