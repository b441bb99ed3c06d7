import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { PartAnswer } from './answer.ts';
import { distanceOf } from './distance.ts';
import type { EvaluationFlag, RequiredThreshold, TrailStep } from './evaluation.ts';
import { plainJudgement, reasonFor, trailStep, type Judgement } from './judgement.ts';
import { isFraction, measureNumber, type Measurable, type NumberValue } from './measured-value.ts';
import { compareWith, quotient, wholeFraction } from './fraction.ts';
import { satisfies } from './printed-number.ts';
import type { Qualifier } from './qualifier.ts';
import type { Operator } from './requirement.ts';
import { isWeak } from './weak.ts';

/** Compares the exact number with the threshold; a missing number or a weakened one leaves it undecided. */
export const judgeThreshold = (
  measurable: Measurable,
  answer: PartAnswer,
  {
    required,
    qualifier,
  }: { readonly required: RequiredThreshold; readonly qualifier: Qualifier | null },
): Judgement => {
  const value = measureNumber(measurable, answer, { required, qualifier });
  if (value === null) return plainJudgement('undecided', reasonFor('no-figure'));
  const distance = distanceOf(measurable, value, required);
  const found = { value, distance, flags: flagsOf(answer, value), trail: trailOf(value, required) };
  if (needsExactNumber(value, required)) {
    const reason = reasonFor('needs-exact-number', { qualifier: value.qualifier ?? '' });
    return { ...plainJudgement('undecided', reason), ...found, distance: null };
  }
  const met = satisfies(value.exact, required.operator, required.threshold);
  const details = { value: value.text, required: required.tableText };
  return {
    ...plainJudgement(
      met ? 'met' : 'not-met',
      reasonFor(met ? 'reaches-threshold' : 'misses-threshold', details),
    ),
    ...found,
    weak: isWeak(measurable, value, { required, distance }),
  };
};

/** gần N lies below N, trên N above it, tối thiểu N at or above it. */
const weakens: Readonly<Record<Qualifier, readonly Operator[]>> = {
  gần: ['>='],
  trên: ['<='],
  'tối thiểu': ['<='],
  khoảng: [],
  ước: [],
};

/** "gần 80" against ≥ 80 and "trên 8" against ≤ 8 need the exact number (product.md, Rules of judgement). */
const needsExactNumber = (value: NumberValue, required: RequiredThreshold): boolean =>
  value.qualifier !== null &&
  weakens[value.qualifier].includes(required.operator) &&
  compareWith(value.exact, required.threshold) === 0;

const flagsOf = (answer: PartAnswer, value: NumberValue): readonly EvaluationFlag[] => [
  ...(value.qualifier === null ? [] : (['qualified'] as const)),
  ...(disagrees(answer, value) ? (['value-differs'] as const) : []),
];

/** A value typed beside its fraction should be the fraction's, rounded as it was typed. */
const disagrees = (answer: PartAnswer, { exact }: NumberValue): boolean => {
  if (answer.value === undefined || !isFraction(answer)) return false;
  const places = answer.value.split('.')[1]?.length ?? 0;
  return compareWith(wholeFraction(quotient(exact, places)), answer.value) !== 0;
};

const trailOf = (value: NumberValue, required: RequiredThreshold): readonly TrailStep[] => [
  trailStep('required', required.tableText),
  trailStep('value', valueFormula(value)),
  trailStep('compare', `${value.text} · ${required.tableText}`),
];

const valueFormula = ({ numerator, denominator, text }: NumberValue): string =>
  numerator === null || denominator === null
    ? text
    : `${formatDecimal(numerator)} : ${formatDecimal(denominator)} = ${text}`;
