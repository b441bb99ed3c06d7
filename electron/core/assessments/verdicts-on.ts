import type { VerdictsByCode } from '#shared/assessments/score-verdicts.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { QueryContext } from '../handlers.ts';
import { selectSnapshot } from './assessments.queries.ts';
import type { Assessment } from './load-assessment.ts';
import { pastAssessment } from './past-assessment.ts';

type Context = Pick<QueryContext, 'db' | 'today'>;

/** How a day ended: what was kept of it, else what the journal tells; undefined where neither knows. */
export const verdictsOn = (
  context: Context,
  assessment: Assessment,
  on: Day,
): VerdictsByCode | undefined => {
  const kept = selectSnapshot(context.db, assessment.dossier.id, on);
  if (kept.length > 0) return new Map(kept.map(({ code, verdict }) => [code, verdict]));
  return workedOut(context, assessment, on);
};

/** From the answers alone, whatever was kept: those of now for today, those of the journal for a past day. */
export const workedOut = (
  { db, today }: Context,
  assessment: Assessment,
  on: Day,
): VerdictsByCode | undefined => {
  if (on > today) return undefined;
  const standing = on === today ? assessment : pastAssessment(db, assessment.dossier.id, on);
  return standing && verdictsOf(standing);
};

export const verdictsOf = ({ evaluations }: Assessment): VerdictsByCode =>
  new Map([...evaluations.values()].map(({ code, verdict }) => [code, verdict]));
