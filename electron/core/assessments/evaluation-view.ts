import type { Evaluation } from '#shared/criteria/evaluation.ts';
import { scoreChange } from '#shared/assessments/score.ts';
import { scoreVerdicts } from '#shared/assessments/score-verdicts.ts';
import { reasonText } from '#shared/assessments/reason-text.ts';
import { soleBlocking } from '#shared/assessments/holds-back.ts';
import type { Blocking } from '#shared/assessments/score-types.ts';
import type { Reader } from '../db/connection.ts';
import type { Output } from '../handlers.ts';
import { selectSnapshot } from './assessments.queries.ts';
import type { Assessment } from './load-assessment.ts';

type View = Output<'assessments.evaluate'>;

/** The answer of `hoso evaluate`. */
export const evaluationView = (db: Reader, assessment: Assessment): View => {
  const { dossier, set, score } = assessment;
  return {
    set: set.id,
    setTitle: set.title,
    year: dossier.year,
    asOf: dossier.asOf,
    verdict: score.verdict,
    criteria: score.criteria.map(({ number, name, verdict, counted, total, codes }) => ({
      number,
      name,
      verdict,
      met: counted,
      total,
      indicators: codes.flatMap((code) => indicatorRow(assessment.evaluations.get(code))),
    })),
    conditions: score.preconditions.map(({ text, verdict, reason }) => ({ text, verdict, reason })),
    totals: {
      criteria: {
        met: score.totals.criteria.met,
        total: score.totals.criteria.total,
        percent: score.totals.criteria.percent,
      },
      indicators: indicatorTotals(score.totals.indicators),
    },
    change: changeSince(db, assessment),
    blocking: score.blocking.map(blockingRow),
    sole: soleOf(score),
  };
};

const soleOf = (score: Assessment['score']): View['sole'] => {
  const sole = soleBlocking(score);
  return sole === null ? null : blockingRow(sole);
};

const indicatorTotals = (totals: Assessment['score']['totals']['indicators']) => ({
  met: totals.met,
  notMet: totals.notMet,
  notApplicable: totals.notApplicable,
  undecided: totals.undecided,
  counted: totals.counted,
  total: totals.total,
  percent: totals.percent,
  known: totals.known,
});

const indicatorRow = (evaluation: Evaluation | undefined) =>
  evaluation === undefined
    ? []
    : [
        {
          code: evaluation.code,
          verdict: evaluation.verdict,
          value: valueOf(evaluation),
          required: requiredOf(evaluation),
          reason: evaluation.reason.code,
          reasonText: reasonText(evaluation),
        },
      ];

const valueOf = ({ value }: Evaluation): string | null => {
  if (value === null) return null;
  if (value.kind === 'number') return value.printed;
  return value.kind === 'achieved' ? String(value.achieved) : value.level;
};

const requiredOf = ({ required }: Evaluation): string | null => {
  if (required.kind === 'unknown') return null;
  return required.kind === 'threshold'
    ? `${required.operator} ${required.threshold}`
    : required.tableText;
};

const blockingRow = (blocking: Blocking): View['blocking'][number] => {
  switch (blocking.kind) {
    case 'indicator':
      return { ...blocking, reason: blocking.reason.code };
    case 'precondition': {
      const { position, verdict, reason } = blocking;
      return { kind: 'condition', code: String(position), verdict, reason };
    }
    case 'criterion':
      return {
        kind: 'set',
        code: String(blocking.number),
        verdict: 'undecided',
        reason: blocking.reason,
      };
    case 'set':
      return { kind: 'set', code: '', verdict: 'undecided', reason: blocking.reason };
  }
};

/** Progress since the day the dossier compares with, from the verdicts that were kept then. */
export const changeSince = (db: Reader, assessment: Assessment): View['change'] => {
  const { dossier, set, evaluations, score } = assessment;
  if (dossier.comparedWith === null) return null;
  const kept = selectSnapshot(db, dossier.id, dossier.comparedWith);
  if (kept.length === 0) return null;
  const verdicts = new Map(kept.map(({ code, verdict }) => [code, verdict]));
  const before = scoreVerdicts(set, [...evaluations.values()], verdicts);
  return { since: dossier.comparedWith, ...scoreChange(before, score) };
};
