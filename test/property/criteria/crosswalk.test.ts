import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverages, type CrosswalkLine } from '#shared/criteria/crosswalk/crosswalk.ts';
import { forecast, type Forecast } from '#shared/criteria/crosswalk/forecast.ts';
import { forecastStates, type OldAnswer } from '#shared/criteria/crosswalk/line-outcome.ts';
import { indicatorsOf } from '#shared/criteria/criteria-set.ts';
import { requiredLevel } from '#shared/criteria/required-level.ts';
import { verdicts } from '#shared/criteria/verdict.ts';
import { loadSet } from '../../unit/criteria/load-set.ts';

/** From one known set to another, and to the one of which little is known. */
const from = loadSet('commune-standard-2021-2025');
const targets = [
  loadSet('commune-advanced-2021-2025'),
  loadSet('commune-standard-2026-2030'),
] as const;
const context = { variant: 'northern-midlands-mountains', year: 2024 };
const oldCodes = indicatorsOf(from).map(({ code }) => code);

const anyAnswers = fc
  .array(
    fc.record({
      verdict: fc.constantFrom(...verdicts),
      isAnswered: fc.boolean(),
      proofs: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: oldCodes.length, maxLength: oldCodes.length },
  )
  .map(
    (given): ReadonlyMap<string, OldAnswer> =>
      new Map(
        indicatorsOf(from).flatMap((indicator, at) => {
          const answer = given[at];
          const required = requiredLevel(indicator, context);
          return answer ? [[indicator.code, { ...answer, required }] as const] : [];
        }),
      ),
  );

const anyCase = fc.constantFrom(...targets).chain((to) => {
  const anyTarget = fc.oneof(
    fc
      .constantFrom(...indicatorsOf(to).map(({ code }) => code))
      .map((indicator) => ({ indicator })),
    fc.constantFrom(...to.criteria.map(({ number }) => number)).map((criterion) => ({ criterion })),
  );
  const anyLine: fc.Arbitrary<CrosswalkLine> = fc.record({
    from: fc.uniqueArray(fc.constantFrom(...oldCodes), { maxLength: 4 }),
    to: anyTarget,
    covers: fc.constantFrom(...coverages),
    confidence: fc.constant('inferred' as const),
    note: fc.constant(''),
  });
  return fc.record({
    to: fc.constant(to),
    lines: fc.array(anyLine, { maxLength: 60 }),
    answers: anyAnswers,
  });
});

const statesOf = ({ criteria }: Forecast): ReadonlyMap<string, number> =>
  new Map(
    criteria
      .flatMap(({ indicators }) => indicators)
      .map(({ code, state }) => [code, forecastStates.indexOf(state)]),
  );

const withoutSources = ({ criteria, totals }: Forecast) => ({
  totals,
  rows: criteria.flatMap(({ indicators }) =>
    indicators.map(({ code, state, reason }) => ({ code, state, reason })),
  ),
});

describe('a forecast', () => {
  it('does not look at the order of the lines', () => {
    fc.assert(
      fc.property(anyCase, ({ lines, ...rest }) => {
        const there = withoutSources(forecast({ ...rest, lines, context }));
        const back = withoutSources(forecast({ ...rest, lines: lines.toReversed(), context }));
        expect(back).toEqual(there);
      }),
    );
  });

  it('of an empty mapping covers nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ to, answers }) => {
        const { totals } = forecast({ to, answers, lines: [], context });
        expect([totals.covered, totals['look-again'], totals.carries]).toEqual([0, 0, 0]);
      }),
    );
  });

  it('never rises when a line goes', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ lines, ...rest }, at) => {
        const fewer = lines.filter((_, place) => place !== at % Math.max(1, lines.length));
        const all = statesOf(forecast({ ...rest, lines, context }));
        for (const [code, state] of statesOf(forecast({ ...rest, lines: fewer, context })))
          expect(state).toBeLessThanOrEqual(all.get(code) ?? -1);
      }),
    );
  });

  it('has totals that add up to those of the decision', () => {
    fc.assert(
      fc.property(anyCase, ({ to, lines, answers }) => {
        const { totals } = forecast({ to, answers, lines, context });
        const sum = forecastStates.reduce((all, state) => all + totals[state], 0);
        expect(sum).toBe(totals.total);
        expect(totals.total).toBe(to.counts.expectedIndicators);
      }),
    );
  });

  it('covers nothing that is not met, nor what nobody compared with its text', () => {
    fc.assert(
      fc.property(anyCase, ({ to, lines, answers }) => {
        const rows = forecast({ to, answers, lines, context }).criteria.flatMap(
          ({ indicators }) => indicators,
        );
        for (const { state, isUnsure, sources } of rows.filter((row) => row.state === 'covered')) {
          expect([state, isUnsure]).toEqual(['covered', false]);
          const whole = sources.filter(({ covers }) => covers === 'whole');
          const isMet = (code: string) => answers.get(code)?.verdict === 'met';
          expect(whole.some((source) => source.from.every(isMet))).toBe(true);
        }
      }),
    );
  });
});
