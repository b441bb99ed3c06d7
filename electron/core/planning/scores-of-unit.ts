import type { SetScore } from '#shared/assessments/score-types.ts';
import type { Verdict } from '#shared/criteria/verdict.ts';
import type { Day } from '#shared/kernel/day.ts';
import { closestScore, type DatedScore } from '#shared/planning/closest-score.ts';
import { selectSnapshot, selectSnapshotDays } from '../assessments/assessments.queries.ts';
import { loadAssessment, type Assessment } from '../assessments/load-assessment.ts';
import { selectDossiersOfUnit } from '../dossiers/dossiers.queries.ts';
import type { Output, QueryContext } from '../handlers.ts';
import { scoreOf, sharesOf } from './progress.ts';

export type ScoreOnDay = NonNullable<Output<'planning.standing'>['own']>;

type Context = Pick<QueryContext, 'db'>;
type Found = DatedScore & { readonly assessment: Assessment };

export const assessmentsOfUnit = ({ db }: Context, unitId: string): Assessment[] =>
  selectDossiersOfUnit(db, unitId).map(({ id }) => loadAssessment(db, id));

/** How these dossiers say one set stood on a day, with the day it really stands for; null without a dossier. */
export const scoreOnDay = (
  context: Context,
  assessments: readonly Assessment[],
  on: Day,
): ScoreOnDay | null => {
  const found = closestScore(
    assessments.flatMap((assessment) => datedScores(context, assessment)),
    on,
  );
  return found && viewOf(context, found);
};

/** The last score of a dossier that stands for a day of these; null where none does. */
export const scoreWithin = (
  context: Context,
  assessment: Assessment,
  [from, to]: readonly [Day, Day],
): ScoreOnDay | null => {
  const within = datedScores(context, assessment).filter(({ on }) => on >= from && on <= to);
  const found = closestScore(within, to);
  return found && viewOf(context, found);
};

const datedScores = ({ db }: Context, assessment: Assessment): Found[] => {
  const { id: dossierId, year, asOf } = assessment.dossier;
  const named = { dossierId, year, assessment };
  const kept = selectSnapshotDays(db, dossierId);
  return [
    { ...named, on: asOf, basis: 'current' },
    ...kept.map((on): Found => ({ ...named, on, basis: 'snapshot' })),
  ];
};

const viewOf = ({ db }: Context, { assessment, ...dated }: Found): ScoreOnDay => {
  const { set, score: now } = assessment;
  const named = { ...dated, setId: set.id, setTitle: set.title };
  if (dated.basis === 'current') return { ...named, verdict: now.verdict, ...sharesOf(now) };
  const kept = selectSnapshot(db, dated.dossierId, dated.on);
  const score = scoreOf(assessment, new Map(kept.map(({ code, verdict }) => [code, verdict])));
  return { ...named, verdict: keptVerdict(score, set.preconditions.length), ...sharesOf(score) };
};

/** A kept day knows nothing of the conditions beside the criteria, so of a set that has some it never says met. */
const keptVerdict = ({ verdict }: SetScore, conditions: number): Verdict =>
  verdict === 'met' && conditions > 0 ? 'undecided' : verdict;
