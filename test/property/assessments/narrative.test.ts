import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '#shared/criteria/criteria-set.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { draft, inProgress, wording } from '../../unit/assessments/draft-sample.ts';
import { evaluateSample } from '../../unit/criteria/sample-dossier.ts';
import { makeAnswer } from '../../unit/criteria/make-indicator.ts';

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Every number that was given or follows from what was given. */
const allowedNumbers = (evaluation: Evaluation, code: string): ReadonlySet<string> => {
  const measured = [evaluation, ...evaluation.parts];
  const texts = measured.flatMap(({ value, required, distance }) => [
    required.proseText,
    distance?.gapText ?? '',
    distance?.natural?.text ?? '',
    ...(value?.kind === 'number'
      ? [value.text, formatDecimal(value.printed), ...fractionOf(value)]
      : []),
  ]);
  const { required } = evaluation;
  const act = 'act' in required && required.act ? `${required.act.number} 28/6/2022 17/5/2024` : '';
  const given = ['30/11/2024', '100%', act, JSON.stringify(wording.indicators[code])];
  return new Set([...texts, ...given].flatMap(numbersIn).flatMap((text) => [text, `0${text}`]));
};

type Fractional = { readonly numerator: string | null; readonly denominator: string | null };

const fractionOf = ({ numerator, denominator }: Fractional): readonly string[] =>
  [numerator, denominator].flatMap((figure) =>
    figure === null ? [] : numbersIn(figure.replace(/\B(?=(\d{3})+(?!\d))/g, '.')),
  );

const measuredIndicators = indicatorsOf(inProgress.set).filter(
  ({ measure }) => measure === 'percent' || measure === 'number',
);

describe('a draft', () => {
  it('states no number that was not given', () => {
    const cases = fc.record({
      indicator: fc.constantFrom(...measuredIndicators),
      whole: fc.integer({ min: 1, max: 9000 }),
      rest: fc.integer({ min: 0, max: 9000 }),
    });
    fc.assert(
      fc.property(cases, ({ indicator, whole, rest }) => {
        const fraction = { numerator: String(rest % (whole + 1)), denominator: String(whole) };
        const parts = (indicator.parts ?? []).map(({ id, measure }) => [
          id,
          measure === 'percent' ? fraction : { value: String(rest % 5) },
        ]);
        const answer = { ...fraction, parts: Object.fromEntries(parts) };
        const evaluation = evaluateSample(inProgress, indicator.code, makeAnswer(answer));
        const allowed = allowedNumbers(evaluation, indicator.code);
        const stray = numbersIn(draft(indicator.code, { answer })).filter(
          (text) => !allowed.has(text),
        );
        expect(stray).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('says 100% only of all, and praises nothing that is not met', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.constantFrom('17.2', '18.6', '18.7'), counts, (code, [whole, missing]) => {
        fc.pre(missing < whole);
        const answer = { numerator: String(whole - missing), denominator: String(whole) };
        const text = draft(code, { answer });
        expect(text.includes('đạt 100%')).toBe(missing === 0);
        const { verdict } = evaluateSample(inProgress, code, makeAnswer(answer));
        if (verdict === 'not-met') expect(text).toContain('mới đạt');
      }),
    );
  });
});
