import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '#shared/criteria/criteria-set.ts';
import { evaluateIndicator } from '#shared/criteria/evaluate-indicator.ts';
import { verdicts } from '#shared/criteria/verdict.ts';
import { loadSet, setFileNames } from '../../unit/criteria/load-set.ts';
import { anyAnswer } from './arbitraries.ts';

const sets = setFileNames().map((name) => loadSet(name.replace(/\.json$/, '')));

describe.each(sets)('$id', (set) => {
  const indicators = indicatorsOf(set);
  const variants = [null, 'unknown', ...set.variants.map(({ id }) => id)];

  it('never throws, and a placeholder never counts', () => {
    if (indicators.length === 0) return;
    const cases = fc.constantFrom(...indicators).chain((indicator) =>
      fc.record({
        indicator: fc.constant(indicator),
        answer: anyAnswer(indicator),
        variant: fc.constantFrom(...variants),
        year: fc.integer({ min: 2019, max: 2031 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ indicator, answer, variant, year }) => {
        const evaluation = evaluateIndicator({ indicator, answer, variant, year });
        expect(verdicts).toContain(evaluation.verdict);
        if (indicator.placeholder) expect(evaluation.verdict).toBe('undecided');
        if (indicator.requirement.kind === 'delegated' && !indicator.conditional)
          expect(evaluation.verdict).toBe('undecided');
        if (evaluation.weak) expect(evaluation.verdict).toBe('met');
      }),
      { numRuns: 300 },
    );
  });
});
