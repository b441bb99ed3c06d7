import type { Answer } from '#shared/criteria/answer.ts';
import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { evaluateIndicator } from '#shared/criteria/evaluate-indicator.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import type { Overlay } from '#shared/criteria/overlay.ts';
import { effectiveSet } from '#shared/criteria/overlays/effective-set.ts';
import { scoreSet } from '#shared/assessments/score.ts';
import type { SetScore } from '#shared/assessments/score-types.ts';
import type { DossierData } from './dossier-data.ts';

/** What a verdict is computed from: the texts and the answers, nothing that anybody concluded. */
export type Judgeable = {
  /** The State's set as it was pinned. */
  readonly national: CriteriaSet;
  readonly overlay: Overlay | null;
  readonly data: Pick<DossierData, 'dossier' | 'criteria' | 'conditions'>;
};

export type Rejudged = {
  readonly evaluations: ReadonlyMap<string, Evaluation>;
  readonly score: SetScore;
};

/** Judges a dossier again from its answers, by the same rules the office had. */
export const rejudge = ({ national, overlay, data }: Judgeable): Rejudged => {
  const { dossier, criteria, conditions } = data;
  const set = effectiveSet(national, overlay, dossier.asOf);
  const answers = new Map<string, Answer | null>(
    criteria.flatMap(({ indicators }) =>
      indicators.map(({ code, answer }) => [code, answer] as const),
    ),
  );
  const variant = dossier.variant === '' ? null : dossier.variant;
  const evaluations = indicatorsOf(set).map((indicator) =>
    evaluateIndicator({
      indicator,
      variant,
      year: dossier.year,
      answer: answers.get(indicator.code) ?? null,
    }),
  );
  const preconditions = conditions.map(({ proofId, ...condition }) => ({
    ...condition,
    proof: proofId,
  }));
  return {
    evaluations: new Map(evaluations.map((evaluation) => [evaluation.code, evaluation])),
    score: scoreSet({ set, evaluations, preconditions }),
  };
};
