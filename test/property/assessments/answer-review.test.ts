import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersToReview } from '#shared/assessments/answer-review.ts';
import { checkAnswer, isEmptyAnswer } from '#shared/criteria/check-answer.ts';
import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { fittingAnswer } from '#shared/criteria/fitting-answer.ts';
import { requiredLevel } from '#shared/criteria/required-level.ts';
import { loadSet } from '../../unit/criteria/load-set.ts';
import { anyAnswer, fittingAnswer as rightAnswer } from '../criteria/arbitraries.ts';

const before = loadSet('commune-advanced-2021-2025@0');
const after = loadSet('commune-advanced-2021-2025');
const codes = indicatorsOf(after).map(({ code }) => code);

const review = (from: CriteriaSet, now: CriteriaSet, answered: readonly string[]) =>
  answersToReview({
    now,
    givenTo: () => from,
    answered: { indicator: new Set(answered), condition: new Set(['0', '1', '2']) },
    required: (indicator) =>
      requiredLevel(indicator, { variant: 'northern-midlands-mountains', year: 2024 }).tableText,
  });

const without = (set: CriteriaSet, gone: readonly string[]): CriteriaSet => ({
  ...set,
  criteria: set.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.filter(({ code }) => !gone.includes(code)),
  })),
});

describe('answers to look at again', () => {
  it('are none under the text they were given to', () => {
    fc.assert(
      fc.property(fc.subarray(codes), fc.constantFrom(before, after), (answered, set) => {
        expect(review(set, set, answered)).toEqual([]);
      }),
    );
  });

  it('are those the amendment of 01/3/2024 touched, each with a reason, both ways', () => {
    const touched = indicatorsOf(after).filter(({ amended }) => amended !== undefined);
    fc.assert(
      fc.property(fc.subarray(codes), fc.boolean(), (answered, forwards) => {
        const items = forwards ? review(before, after, answered) : review(after, before, answered);
        const expected = touched.map(({ code }) => code).filter((code) => answered.includes(code));
        expect(items.map(({ code }) => code)).toEqual(expected);
        for (const { reasons } of items) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('name what is new, answered or not, and what is gone where it was answered', () => {
    fc.assert(
      fc.property(fc.subarray(codes), fc.subarray(codes), (moved, answered) => {
        const fewer = without(after, moved);
        const gone = review(after, fewer, answered).map(({ code }) => code);
        expect(new Set(gone)).toEqual(new Set(moved.filter((code) => answered.includes(code))));
        const added = review(fewer, after, answered);
        expect(added.map(({ code }) => code)).toEqual(codes.filter((code) => moved.includes(code)));
        for (const { reasons } of added) expect(reasons).toEqual(['new']);
      }),
    );
  });
});

describe('what an indicator takes of an answer to another text', () => {
  const pairs = indicatorsOf(before).map(
    (was, place) => [was, indicatorsOf(after)[place]] as const,
  );

  it('is never refused for its kind', () => {
    const any = fc.constantFrom(...indicatorsOf(after), ...indicatorsOf(before));
    const wrong = ['result.wrongKind', 'result.unknownPart'];
    fc.assert(
      fc.property(
        any.chain((one) => fc.tuple(fc.constant(one), any.chain(anyAnswer))),
        ([indicator, answer]) => {
          const fitting = fittingAnswer(indicator, answer);
          if (isEmptyAnswer(fitting)) return;
          const checked = checkAnswer(indicator, fitting);
          expect(checked.ok ? '' : checked.error.code).not.toBeOneOf(wrong);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is all of it under its own text, and once more when that text comes back', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...pairs)
          .chain(([was, is]) => fc.tuple(fc.constant([was, is]), rightAnswer(was))),
        ([[was, is], answer]) => {
          if (!was || !is) throw new Error('the two texts have the same indicators');
          expect(fittingAnswer(was, answer)).toEqual(answer);
          // Nothing is written when the text changes: the record is what is read again.
          const underTheOther = fittingAnswer(is, answer);
          expect(fittingAnswer(was, { ...answer, ...underTheOther })).toEqual(answer);
        },
      ),
    );
  });
});
