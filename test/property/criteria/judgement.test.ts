import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWith, type Fraction } from '#shared/criteria/fraction.ts';
import { printOnSide, satisfies } from '#shared/criteria/printed-number.ts';
import { multiply, decimal, type Decimal } from '#shared/kernel/decimal.ts';
import { evaluate, makeIndicator, threshold } from '../../unit/criteria/make-indicator.ts';
import { anyOperator, decimals, positives } from './arbitraries.ts';

/** Exact comparison by whole numbers, written apart from the code under test. */
const scaledTo8 = (value: Decimal): bigint => {
  const [whole = '', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(8, '0'));
};

describe('a share against its threshold', () => {
  it('is met exactly when the exact fraction reaches it, whatever is printed', () => {
    const shares = fc.tuple(decimals(5000), positives(5000), decimals(99));
    fc.assert(
      fc.property(shares, ([numerator, denominator, line]) => {
        const isShare = scaledTo8(numerator) <= scaledTo8(denominator);
        fc.pre(isShare);
        const indicator = makeIndicator({ requirement: threshold('>=', { '*': line }) });
        const { verdict } = evaluate(indicator, { numerator, denominator });
        const reaches =
          scaledTo8(numerator) * 100n * 10n ** 8n >= scaledTo8(line) * scaledTo8(denominator);
        expect(verdict).toBe(reaches ? 'met' : 'not-met');
      }),
      { numRuns: 500 },
    );
  });

  it('is not met one step below the line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 20 }),
        (line, places) => {
          const value = `${line - 1}.${'9'.repeat(places)}`;
          const indicator = makeIndicator({ requirement: threshold('>=', { '*': line }) });
          expect(evaluate(indicator, { value }).verdict).toBe('not-met');
        },
      ),
    );
  });

  it('says how much is missing so that adding it reaches the line', () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 100 }), ([part, whole], line) => {
        fc.pre(part <= whole);
        const indicator = makeIndicator({
          requirement: threshold('>=', { '*': line }),
          figures: { unit: 'hộ', whole: true },
        });
        const at = (numerator: number) =>
          evaluate(indicator, { numerator: String(numerator), denominator: String(whole) });
        const { verdict, distance } = at(part);
        fc.pre(verdict === 'not-met');
        const missing = Number(distance?.natural?.amount);
        expect(at(part + missing).verdict).toBe('met');
        if (missing > 1) expect(at(part + missing - 1).verdict).toBe('not-met');
      }),
    );
  });
});

describe('a printed number', () => {
  it('is on the same side of its threshold as the exact one', () => {
    const values = fc.record({ numerator: decimals(100_000), denominator: positives(5000) });
    const places = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        values,
        decimals(100),
        anyOperator,
        places,
        (value: Fraction, line, operator, count) => {
          const printed = printOnSide(value, { operator, threshold: line }, count);
          const asPrinted = { numerator: printed, denominator: decimal(1) };
          expect(satisfies(asPrinted, operator, line)).toBe(satisfies(value, operator, line));
          expect((printed.split('.')[1] ?? '').length).toBeGreaterThanOrEqual(count);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stays on its side next to the line', () => {
    const near = fc.tuple(
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(near, anyOperator, ([line, places, above], operator) => {
        const step = `0.${'0'.repeat(places - 1)}1`;
        const value = above ? `${line}.${step.slice(2)}` : `${line - 1}.${'9'.repeat(places)}`;
        const exact = { numerator: multiply(decimal(value), decimal(7)), denominator: decimal(7) };
        const exactLine = decimal(line);
        const printed = printOnSide(exact, { operator, threshold: exactLine }, 1);
        const side = compareWith({ numerator: printed, denominator: decimal(1) }, exactLine);
        const isMet = satisfies(exact, operator, exactLine);
        if (operator === '>=' || operator === '>') expect(side >= 0 && above).toBe(isMet);
        else expect(side <= 0 && !above).toBe(isMet);
      }),
    );
  });
});
