import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreSet } from '#shared/assessments/score.ts';
import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { evaluateIndicator } from '#shared/criteria/evaluate-indicator.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import { loadSet, setFileNames } from '../../unit/criteria/load-set.ts';
import { fittingAnswer } from '../criteria/arbitraries.ts';

const sets = setFileNames().map((name) => loadSet(name.replace(/\.json$/, '')));

/** Some of the indicators answered, each with something that fits it. */
const evaluationsOf = (set: CriteriaSet): fc.Arbitrary<readonly Evaluation[]> => {
  const variant = set.variants[0]?.id ?? null;
  const year = set.period.from;
  const each = indicatorsOf(set).map((indicator) =>
    fc
      .option(fittingAnswer(indicator))
      .map((answer) => evaluateIndicator({ indicator, answer, variant, year })),
  );
  return fc.tuple(...each);
};

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

const scoreOf = (set: CriteriaSet, evaluations: readonly Evaluation[]) =>
  scoreSet({ set, evaluations, preconditions: [] });

describe.each(sets)('$id', (set) => {
  it('has four verdicts that add up to the total', () => {
    fc.assert(
      fc.property(evaluationsOf(set), (evaluations) => {
        const { totals, criteria } = scoreOf(set, evaluations);
        const { met, notMet, notApplicable, undecided, counted, total, missing } =
          totals.indicators;
        expect(met + notMet + notApplicable + undecided).toBe(total);
        expect(counted).toBe(met + notApplicable);
        expect(missing).toBe(total - counted);
        for (const criterion of criteria) {
          const sum = criterion.met + criterion.notMet + criterion.notApplicable;
          expect(sum + criterion.undecided).toBe(criterion.total);
        }
        const ofCriteria = totals.criteria;
        expect(ofCriteria.met + ofCriteria.notMet + ofCriteria.undecided).toBe(ofCriteria.total);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of entry', () => {
    const pairs = evaluationsOf(set).chain((evaluations) =>
      fc.tuple(fc.constant(evaluations), shuffled(evaluations)),
    );
    fc.assert(
      fc.property(pairs, ([evaluations, others]) => {
        expect(scoreOf(set, others)).toEqual(scoreOf(set, evaluations));
      }),
      { numRuns: 20 },
    );
  });

  it('is met only when nothing blocks it and every criterion is', () => {
    fc.assert(
      fc.property(evaluationsOf(set), (evaluations) => {
        const score = scoreOf(set, evaluations);
        expect(score.verdict === 'met').toBe(score.blocking.length === 0);
        if (score.verdict === 'met')
          expect(score.totals.criteria.met).toBe(score.totals.criteria.total);
      }),
      { numRuns: 20 },
    );
  });
});
