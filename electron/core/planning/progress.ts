import { scoreVerdicts, type VerdictsByCode } from '#shared/assessments/score-verdicts.ts';
import type { SetScore } from '#shared/assessments/score-types.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import { progressOf } from '#shared/planning/progress.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { loadAssessment, type Assessment } from '../assessments/load-assessment.ts';
import { verdictsOn } from '../assessments/verdicts-on.ts';
import { selectDossiers } from '../dossiers/dossiers.queries.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { selectUnit } from '../units/units.queries.ts';
import { disagreementsOf } from './reported.ts';

export const progress = (
  context: QueryContext,
  { dossierId, since }: Input<'planning.progress'>,
): Output<'planning.progress'> => {
  const assessment = loadAssessment(context.db, dossierId);
  const before = scoreOf(assessment, knownVerdicts(context, assessment, since));
  const compared = { before, now: assessment.score, since, year: assessment.dossier.year };
  const disagreements = disagreementsOf(context.db, assessment);
  return { dossierId, since, ...progressOf(compared), disagreements };
};

export const progressOfUnits = (
  context: QueryContext,
  { setId, year, since }: Input<'planning.progressOfUnits'>,
): Output<'planning.progressOfUnits'> => {
  const dossiers = selectDossiers(context.db).filter(
    (dossier) => dossier.setId === setId && dossier.year === year,
  );
  const rows = dossiers.map(({ id }) => unitRow(context, id, since));
  return { rows: rows.toSorted((a, b) => collator.compare(a.unitName, b.unitName)) };
};

const collator = new Intl.Collator('vi');

type UnitRow = Output<'planning.progressOfUnits'>['rows'][number];

/** A unit without verdicts of that day still has its totals of now: the table shows it without a change. */
const unitRow = (context: QueryContext, dossierId: string, since: Day): UnitRow => {
  const assessment = loadAssessment(context.db, dossierId);
  const { dossier, score } = assessment;
  const unit = selectUnit(context.db, dossier.unitId);
  const unitName = unit ? unitFullName(unit) : '';
  const named = { dossierId, unitId: dossier.unitId, unitName, verdict: score.verdict };
  const verdicts = verdictsOn(context, assessment, since);
  if (!verdicts) {
    const { criteria, indicators } = sharesOf(score);
    const unknown = { change: null };
    const both = {
      criteria: { ...criteria, ...unknown },
      indicators: { ...indicators, ...unknown },
    };
    return { ...named, ...both, sentence: '' };
  }
  const before = scoreOf(assessment, verdicts);
  return { ...named, ...progressOf({ before, now: score, since, year: dossier.year }) };
};

export const scoreOf = ({ set, evaluations }: Assessment, verdicts: VerdictsByCode): SetScore =>
  scoreVerdicts(set, [...evaluations.values()], verdicts);

export const knownVerdicts = (
  context: QueryContext,
  assessment: Assessment,
  on: Day,
): VerdictsByCode =>
  verdictsOn(context, assessment, on) ??
  refuse('progress.dayUnknown', { day: formatDay(on) }, 'since');

/** Met of total with the percentage, as reports print both. */
export const sharesOf = ({ totals: { criteria, indicators } }: SetScore) => ({
  criteria: { met: criteria.met, total: criteria.total, percent: criteria.percent },
  indicators: { met: indicators.counted, total: indicators.total, percent: indicators.percent },
});
