import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, decimal } from '#shared/kernel/decimal.ts';
import { surveyResults } from '#shared/survey/results.ts';
import { writeCounts } from '#shared/survey/count-list.ts';
import { checkPlace } from '#shared/survey/check-entry.ts';
import { tallyPlace, type PlaceTally } from '#shared/survey/tally.ts';
import { advancedSheet, shippedGuidance, surveyPlace } from '../../fixtures/survey.ts';

const guidance = advancedSheet();
const { sheet } = guidance;
const asked = sheet.questions.length;

type Minutes = { households: number; returned: number; invalid: number; satisfied: number[] };

/** Minutes of a village that agree with themselves. */
const minutes: fc.Arbitrary<Minutes> = fc
  .integer({ min: 1, max: 400 })
  .chain((households) => fc.tuple(fc.constant(households), fc.integer({ min: 1, max: households })))
  .chain(([households, returned]) =>
    fc.tuple(fc.constant({ households, returned }), fc.nat({ max: returned - 1 })),
  )
  .chain(([counts, invalid]) =>
    fc
      .array(fc.nat({ max: counts.returned - invalid }), { minLength: asked, maxLength: asked })
      .map((satisfied) => ({ ...counts, invalid, satisfied })),
  );

const placeOf = ({ households, returned, invalid, satisfied }: Minutes) => {
  const valid = returned - invalid;
  return surveyPlace({
    households,
    issued: returned,
    returned,
    way: 'minutes',
    valid,
    invalid,
    satisfied: writeCounts(satisfied),
    unsatisfied: writeCounts(satisfied.map((yes) => valid - yes)),
  });
};

const tallyOf = (one: Minutes, at: number): PlaceTally =>
  tallyPlace(
    { ...placeOf(one), placeId: `v${at}`, name: `Thôn ${at}`, ledgerHouseholds: null },
    [],
    asked,
  );

const villages = fc.array(minutes, { minLength: 1, maxLength: 9 });

describe('results of a survey', () => {
  test('are the sums of their places', () =>
    fc.assert(
      fc.property(villages, (all) => {
        const { questions, totals, isComplete } = surveyResults(all.map(tallyOf), sheet);
        expect(totals.returned).toBe(all.reduce((total, { returned }) => total + returned, 0));
        expect(totals.valid + totals.invalid).toBe(totals.returned);
        for (const { satisfied, unsatisfied } of questions)
          expect(satisfied + unsatisfied).toBe(totals.valid);
        expect(isComplete).toBe(true);
      }),
    ));

  test('are met exactly when every line holds, by whole numbers', () =>
    fc.assert(
      fc.property(villages, (all) => {
        const tallies = all.map(tallyOf);
        const { outcome, questions } = surveyResults(tallies, sheet);
        const valid = tallies.reduce((total, one) => total + one.valid, 0);
        const lines = sheet.questions.map(({ required }, at) => {
          const yes = tallies.reduce((total, one) => total + (one.satisfied[at] ?? 0), 0);
          return yes * 100 >= Number(required) * valid;
        });
        const floor = tallies.every(
          ({ returned, households }) => returned * 100 >= Number(sheet.floor) * households,
        );
        expect(outcome === 'met').toBe(floor && lines.every(Boolean));
        expect(questions.map(({ holds }) => holds)).toEqual(lines);
      }),
    ));

  test('print each share on the side of its line on which it stands', () =>
    fc.assert(
      fc.property(villages, (all) => {
        const { questions, joined } = surveyResults(all.map(tallyOf), sheet);
        for (const { percent, required, holds } of [...questions, joined])
          if (percent !== null) expect(compare(percent, decimal(required)) >= 0).toBe(holds);
      }),
    ));

  test('do not depend on the order of places', () =>
    fc.assert(
      fc.property(villages, (all) => {
        const tallies = all.map(tallyOf);
        const { questions, totals, outcome } = surveyResults(tallies, sheet);
        expect(surveyResults(tallies.toReversed(), sheet)).toMatchObject({
          questions,
          totals,
          outcome,
        });
      }),
    ));

  test('are not decided while one place is not counted', () => {
    const open = tallyPlace({ ...surveyPlace(), name: 'x', ledgerHouseholds: null }, [], asked);
    expect(surveyResults([open], sheet)).toMatchObject({ isComplete: false, outcome: null });
    expect(surveyResults([], sheet).outcome).toBeNull();
  });

  test('of a district look at each question in each commune', () => {
    const { sheet: district } = shippedGuidance('district-standard');
    const count = district.questions.length;
    const of = (low: number) => ({
      ...surveyPlace({ issued: 100, returned: 100, way: 'minutes', valid: 100 }),
      satisfied: writeCounts(Array.from({ length: count }, (_, at) => (at === 2 ? low : 99))),
      unsatisfied: writeCounts(
        Array.from({ length: count }, (_, at) => (at === 2 ? 100 - low : 1)),
      ),
      name: 'xã',
      ledgerHouseholds: null,
    });
    const tally = (low: number) => tallyPlace(of(low), [], count);
    expect(surveyResults([tally(80), tally(100)], district).outcome).toBe('met');
    const below = surveyResults([tally(79), tally(100)], district);
    expect(below.outcome).toBe('not-met');
    expect(below.places[0]?.questionsBelow).toEqual([3]);
  });
});

describe('minutes of a village', () => {
  test('that agree with themselves are taken; one more anywhere is not', () =>
    fc.assert(
      fc.property(minutes, fc.nat({ max: asked - 1 }), (one, at) => {
        const place = placeOf(one);
        expect(checkPlace(place, guidance)).toBeNull();
        const more = one.satisfied.map((yes, index) => (index === at ? yes + 1 : yes));
        expect(checkPlace({ ...place, satisfied: writeCounts(more) }, guidance)).toMatchObject({
          code: 'survey.questionSum',
          field: `satisfied.${at}`,
        });
        expect(checkPlace({ ...place, invalid: place.invalid + 1 }, guidance)?.code).toBe(
          'survey.validSum',
        );
        expect(checkPlace({ ...place, returned: place.issued + 1 }, guidance)?.code).toBe(
          'survey.returnedAboveIssued',
        );
        expect(checkPlace({ ...place, issued: place.households + 1 }, guidance)?.code).toBe(
          'survey.issuedAboveHouseholds',
        );
      }),
    ));

  test('with another number of questions or a reason nobody knows are refused', () => {
    const place = placeOf({ households: 10, returned: 8, invalid: 0, satisfied: [8, 8] });
    expect(checkPlace(place, guidance)?.code).toBe('survey.questionCount');
    const blank = surveyPlace({ reasons: '20:slow' });
    expect(checkPlace(blank, guidance)?.code).toBe('survey.unknownReason');
    expect(checkPlace({ ...blank, reasons: '3:weather' }, guidance)?.code).toBe(
      'survey.unknownReason',
    );
    expect(checkPlace({ ...blank, reasons: '3:slow=4' }, guidance)).toBeNull();
  });
});

test('the lowest of a place is the least share of any question in any place, told anew by products', () =>
  fc.assert(
    fc.property(villages, (all) => {
      const { lowestInPlace } = surveyResults(all.map(tallyOf), sheet);
      const shares = all.flatMap(({ satisfied, returned, invalid }) =>
        satisfied.map((yes) => [yes, returned - invalid] as const),
      );
      if (!lowestInPlace) throw new Error('nothing is lowest');
      const { satisfied, valid } = lowestInPlace;
      expect(shares).toContainEqual([satisfied, valid]);
      for (const [yes, of] of shares) expect(satisfied * of).toBeLessThanOrEqual(yes * valid);
    }),
  ));
