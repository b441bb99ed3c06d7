import type { Day } from '#shared/kernel/day.ts';
import type { ProcedureStep, StepFact } from '#shared/procedures/step.ts';
import type { Meeting } from '#shared/registers/registers.ts';
import { signedPaper } from './facts/signed-paper.ts';
import type { DossierSource } from './facts/source.ts';

/** What of a dossier tells which steps are over. */
export type StepSource = Pick<
  DossierSource,
  'versions' | 'publication' | 'answers' | 'recognitions'
> & {
  readonly dossier: Pick<DossierSource['dossier'], 'setId' | 'year'>;
  /** How many organisations the procedure asks. */
  readonly asked: number;
  readonly meetings: Readonly<Record<Meeting['stage'], Pick<Meeting, 'on'> | null>>;
  readonly surveyTo: Day | null;
};

/** The day on which each step was over, for those that are; what lies after today is not over. */
export const doneDays = (
  steps: readonly Pick<ProcedureStep, 'id' | 'done'>[],
  source: StepSource,
  today: Day,
): ReadonlyMap<string, Day> =>
  new Map(
    steps.flatMap(({ id, done }) => {
      const on =
        'paper' in done
          ? signedPaper(source.versions, done.paper)?.signedOn
          : factDay(source)[done.fact];
      return on && on <= today ? [[id, on] as const] : [];
    }),
  );

const factDay = (source: StepSource): Readonly<Record<StepFact, Day | null>> => {
  const { publication, meetings } = source;
  return {
    publicationBegun: publication?.from ?? null,
    publicationEnded: publication?.to ?? null,
    organisationsAnswered: lastAnswer(source),
    meetingHeld: meetings.application?.on ?? null,
    verificationMeetingHeld: meetings.verification?.on ?? null,
    councilMet: meetings.appraisal?.on ?? null,
    surveyEnded: source.surveyTo,
    recognised: recognisedOn(source),
  };
};

/** The day of the last written answer, once every organisation has one. */
const lastAnswer = ({ answers, asked }: StepSource): Day | null => {
  const days = answers.flatMap(({ number, on }) => (number !== '' && on ? [on] : []));
  const isWhole = days.length > 0 && days.length === answers.length && days.length >= asked;
  return isWhole ? (days.toSorted().at(-1) ?? null) : null;
};

const recognisedOn = ({ recognitions, dossier }: StepSource): Day | null =>
  recognitions.find(({ setId, year }) => setId === dossier.setId && year === dossier.year)?.on ??
  null;
