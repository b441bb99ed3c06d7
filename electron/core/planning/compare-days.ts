import { indicatorsOf } from '#shared/criteria/criteria-set.ts';
import { compareVerdicts } from '#shared/planning/compare-verdicts.ts';
import { selectSnapshotDays } from '../assessments/assessments.queries.ts';
import { loadAssessment } from '../assessments/load-assessment.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { knownVerdicts, scoreOf, sharesOf } from './progress.ts';

export const snapshots = (
  context: QueryContext,
  { dossierId }: Input<'planning.snapshots'>,
): Output<'planning.snapshots'> => {
  const assessment = loadAssessment(context.db, dossierId);
  return selectSnapshotDays(context.db, dossierId).map((on) => ({
    on,
    ...sharesOf(scoreOf(assessment, knownVerdicts(context, assessment, on))),
  }));
};

/** What moved between two days, each as it was kept or as the journal tells. */
export const compareDays = (
  context: QueryContext,
  { dossierId, from, to = context.today }: Input<'planning.compare'>,
): Output<'planning.compare'> => {
  const assessment = loadAssessment(context.db, dossierId);
  const [before, after] = [
    knownVerdicts(context, assessment, from),
    knownVerdicts(context, assessment, to),
  ];
  const indicators = indicatorsOf(assessment.set);
  const names = new Map(indicators.map(({ code, name }) => [code, name]));
  const changes = compareVerdicts([...names.keys()], before, after);
  return {
    from: { on: from, ...sharesOf(scoreOf(assessment, before)) },
    to: { on: to, ...sharesOf(scoreOf(assessment, after)) },
    changes: changes.map((change) => ({ ...change, name: names.get(change.code) ?? '' })),
  };
};
