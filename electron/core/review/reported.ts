import { resultText } from '#shared/assessments/result-text.ts';
import type { Verdict } from '#shared/criteria/verdict.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { loadAssessment, type Assessment } from '../assessments/load-assessment.ts';
import type { CommandContext, Input, Output, QueryContext } from '../handlers.ts';
import { selectReview } from './review.queries.ts';
import { reviewResultRecords } from './review.records.ts';

/** What the unit reports today, criterion by criterion. */
export const reportedCriteria = (
  { db }: QueryContext,
  { dossierId }: Input<'review.criteria'>,
): Output<'review.criteria'> => {
  const assessment = loadAssessment(db, dossierId);
  return assessment.set.criteria.map(({ number, name, indicators }) => ({
    number,
    name,
    indicators: indicators.map((indicator) => {
      const { code } = indicator;
      const evaluation = assessment.evaluations.get(code);
      return {
        code,
        name: indicator.name,
        reported: evaluation ? resultText(indicator, evaluation) : '',
        verdict: verdictOf(assessment, code),
      };
    }),
  }));
};

/** Writes what a body has nothing to add to; an indicator the unit has not decided is for the body to judge. */
export const acceptReported = (
  { db, records }: CommandContext,
  { criterion, ...fields }: Input<'review.acceptReported'>,
): Output<'review.acceptReported'> => {
  const { dossierId, stage } = fields;
  const assessment = loadAssessment(db, dossierId);
  const open = openCodes(assessment, criterion, writtenCodes({ db }, fields));
  const [undecided, decided] = parted(open, (code) => verdictOf(assessment, code) === 'undecided');
  for (const code of decided) {
    const id = keyId('reviewResult', dossierId, stage, code);
    const verdict = verdictOf(assessment, code);
    const asReported = { code, verdict, result: '', place: '', opinion: '' };
    records.put(reviewResultRecords, id, { ...fields, ...asReported });
  }
  return { written: decided.length, undecided };
};

const verdictOf = ({ evaluations }: Assessment, code: string): Verdict =>
  evaluations.get(code)?.verdict ?? 'undecided';

type Stage = Pick<Input<'review.acceptReported'>, 'dossierId' | 'stage'>;

const writtenCodes = (
  { db }: Pick<QueryContext, 'db'>,
  { dossierId, stage }: Stage,
): ReadonlySet<string> =>
  new Set(selectReview(db, dossierId, stage).results.map(({ code }) => code));

const openCodes = (
  { set }: Assessment,
  criterion: number,
  written: ReadonlySet<string>,
): readonly string[] => {
  const { indicators } =
    set.criteria.find(({ number }) => number === criterion) ??
    refuse('criteria.unknownCriterion', { criterion: String(criterion) }, 'criterion');
  return indicators.map(({ code }) => code).filter((code) => !written.has(code));
};

const parted = <T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one)),
];
