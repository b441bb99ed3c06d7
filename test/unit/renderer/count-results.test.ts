import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdicts } from '#shared/criteria/verdict.ts';
import { countResults } from '../../../renderer/features/registers/review/results/count-results.ts';

const indicators = [
  { code: '3.1', verdict: 'met' },
  { code: '3.2', verdict: 'not-met' },
  { code: '3.3', verdict: 'undecided' },
  { code: '3.4', verdict: 'met' },
] as const;

test('what is written, what differs, what can be accepted and what the unit has not decided', () => {
  const results = [
    { code: '3.1', verdict: 'met', result: '12%' },
    { code: '9.9', verdict: 'met', result: '' },
  ] as const;
  expect(countResults(indicators, results)).toEqual({
    written: 1,
    total: 4,
    different: 1,
    acceptable: 2,
    undecided: ['3.3'],
  });
});

test('written, acceptable and undecided are all there are', () => {
  const verdict = fc.constantFrom(...verdicts);
  const code = fc.integer({ min: 1, max: 30 }).map(String);
  const result = fc.constantFrom('', '85%');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ code, verdict }), { selector: (one) => one.code }),
      fc.uniqueArray(fc.record({ code, verdict, result }), { selector: (one) => one.code }),
      (own, found) => {
        const count = countResults(own, found);
        const sum = count.written + count.acceptable + count.undecided.length;
        return sum === own.length && count.different <= count.written;
      },
    ),
  );
});
