import { indicatorsOf } from '#shared/criteria/criteria-set.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import { distanceText, reasonText } from '#shared/assessments/reason-text.ts';
import type { Evidence, EvidenceLink } from '#shared/evidence/evidence.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { Output } from '../handlers.ts';
import type { Assessment } from './load-assessment.ts';

type Action = Output<'assessments.nextActions'>[number];
type Ranked = Action & { readonly rank: number };

type Proofs = {
  readonly links: readonly EvidenceLink[];
  readonly evidence: ReadonlyMap<string, Evidence>;
};

/**
 * What to do this morning: what is nearly there first, then levels the province owes, proofs that ran out,
 * what has not been begun, and met indicators that rest on nothing.
 */
export const nextActions = (assessment: Assessment, proofs: Proofs): Action[] =>
  [
    ...indicatorsOf(assessment.set).flatMap(({ code, name }) => {
      const evaluation = assessment.evaluations.get(code);
      return evaluation ? actionsOf({ assessment, evaluation, code, name, proofs }) : [];
    }),
    ...assessment.score.preconditions.flatMap(conditionAction),
  ]
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ rank: _rank, ...action }) => action);

/** A precondition that fails or that nobody decided stands in the way of the whole set. */
const conditionAction = ({ position, text: name, verdict, reason }: Condition): Ranked[] => {
  if (verdict === 'met' || verdict === 'not-applicable') return [];
  const text = reason === '' ? 'Chưa đánh giá điều kiện này' : reason;
  return [{ kind: 'condition', code: String(position), name, verdict, text, rank: 250 }];
};

type Condition = Assessment['score']['preconditions'][number];

type Subject = {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
  readonly code: string;
  readonly name: string;
  readonly proofs: Proofs;
};

const actionsOf = (subject: Subject): Ranked[] => [
  ...verdictAction(subject),
  ...proofAction(subject),
];

const verdictAction = ({ evaluation, code, name }: Subject): Ranked[] => {
  const { verdict } = evaluation;
  if (verdict === 'met' || verdict === 'not-applicable') return [];
  const base = { code, name, verdict };
  if (evaluation.reason.code === 'no-provincial-level') {
    return [{ ...base, kind: 'level-missing', text: reasonText(evaluation), rank: 200 }];
  }
  const rank = verdict === 'not-met' ? shareMissing(evaluation) : 400;
  const text = evaluation.distance ? distanceText(evaluation.distance) : reasonText(evaluation);
  return [{ ...base, kind: 'indicator', text, rank }];
};

/** 0 to 100: how much of the threshold is missing; yes/no requirements come after what is nearly there. */
const shareMissing = ({ distance, required }: Evaluation): number => {
  if (!distance || required.kind !== 'threshold') return 150;
  const threshold = Math.abs(Number(required.threshold)) || 1;
  return Math.min(100, (Number(distance.gap) / threshold) * 100);
};

const proofAction = ({ assessment, evaluation, code, name, proofs }: Subject): Ranked[] => {
  const own = proofs.links
    .filter(({ target }) => target === code)
    .flatMap(({ evidenceId }) => proofs.evidence.get(evidenceId) ?? []);
  const { verdict } = evaluation;
  const expiring = own.find(
    ({ expiresOn }) => expiresOn !== null && expiresOn <= assessment.dossier.asOf,
  );
  if (expiring?.expiresOn) {
    const text = `${expiring.label} hết hạn ngày ${formatDay(expiring.expiresOn)}`;
    return [{ kind: 'evidence-expired', code, name, verdict, text, rank: 120 }];
  }
  if (own.length > 0 || verdict !== 'met') return [];
  return [{ kind: 'evidence-missing', code, name, verdict, text: 'Chưa có minh chứng', rank: 300 }];
};
