import type { CheckedIndicator } from '#shared/dossier/check/check-facts.ts';
import { indicatorsOf } from '#shared/criteria/criteria-set.ts';
import { compare, decimal, decimalSchema } from '#shared/kernel/decimal.ts';
import type { Assessment } from '../assessments/load-assessment.ts';
import { narrativeDraft, selectProofsByCode } from '../assessments/narrative-draft.ts';
import { ownNarrative, selectCitedProofs } from '../assessments/own-narrative.ts';
import type { QueryContext } from '../handlers.ts';

/** Each indicator with its verdict and what is to be looked at in the officer's own text. */
export const checkedIndicators = (
  context: QueryContext,
  loaded: Assessment,
): readonly CheckedIndicator[] => {
  const proofs = selectProofsByCode(context, loaded);
  const cited = selectCitedProofs(context, loaded);
  return indicatorsOf(loaded.set).flatMap((indicator) => {
    const { code } = indicator;
    const evaluation = loaded.evaluations.get(code);
    if (!evaluation) return [];
    const hasOwn = (loaded.results.get(code)?.narrative ?? null) !== null;
    const draft = hasOwn ? narrativeDraft(context, loaded, { code, proofs }) : '';
    const own = ownNarrative(loaded, { code, draft, proofs: cited.get(code) ?? [] });
    return [
      {
        indicator,
        evaluation,
        ownText: own.own,
        textFaults: { changed: own.changed, stray: own.stray, unproved: own.unproved },
        hasFigure: hasFigure(loaded, code),
      },
    ];
  });
};

/** Something of what is said not to be there was counted all the same. */
const hasFigure = ({ results, figures }: Assessment, code: string): boolean => {
  const result = results.get(code);
  return [result?.numeratorFigureId, result?.valueFigureId].some((id) => {
    const value = decimalSchema.safeParse(figures.get(id ?? '')?.value);
    return value.success && compare(value.data, decimal(0)) > 0;
  });
};
