import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEntries } from '#shared/survey/compare-entries.ts';
import { readCounts, sum, writeCounts } from '#shared/survey/count-list.ts';
import { addReasons, readReasons, writeReasons } from '#shared/survey/reason-list.ts';
import type { Ballot } from '#shared/survey/survey.ts';
import { tallyPlace } from '#shared/survey/tally.ts';
import { ballot, surveyPlace } from '../../fixtures/survey.ts';

const questions = 5;
const answers = fc.oneof(
  fc.stringMatching(/^[12]{5}$/),
  fc.constant(''), // invalid
);

/** The papers of a place as they are, by number. */
const papers = fc.array(answers, { maxLength: 30 });

type Mistake = { readonly at: number; readonly answers: string };
const mistakes = fc.array(fc.record({ at: fc.nat(29), answers }), { maxLength: 6 });

const typed = (
  truth: readonly string[],
  pass: 'first' | 'second',
  wrong: readonly Mistake[],
): Ballot[] =>
  truth.map((right, at) =>
    ballot(at + 1, pass, wrong.findLast((one) => one.at === at)?.answers ?? right),
  );

const place = (returned: number) => ({
  ...surveyPlace({ issued: returned, returned }),
  name: 'Nà Thình',
  ledgerHouseholds: 100,
});

describe('ballots typed twice', () => {
  test('count as they are when both typed them right, whatever the order', () =>
    fc.assert(
      fc.property(papers, fc.boolean(), (truth, isReversed) => {
        const both = [...typed(truth, 'first', []), ...typed(truth, 'second', [])];
        const tally = tallyPlace(
          place(truth.length),
          isReversed ? both.toReversed() : both,
          questions,
        );
        const valid = truth.filter((one) => one !== '');
        expect(tally).toMatchObject({
          valid: valid.length,
          invalid: truth.length - valid.length,
          isWhole: truth.length > 0,
        });
        for (let at = 0; at < questions; at += 1) {
          expect(tally.satisfied[at]).toBe(valid.filter((one) => one[at] === '1').length);
          expect(sum([tally.satisfied[at] ?? 0, tally.unsatisfied[at] ?? 0])).toBe(valid.length);
        }
      }),
    ));

  test('differ exactly where the two did not type the same, and do not count there', () =>
    fc.assert(
      fc.property(papers, mistakes, (truth, wrong) => {
        const first = typed(truth, 'first', []);
        const second = typed(truth, 'second', wrong);
        const { differing, agreed, once } = compareEntries([...first, ...second]);
        const unlike = first
          .filter((one, at) => one.answers !== second[at]?.answers)
          .map(({ number }) => number);
        expect(differing.map(({ number }) => number)).toEqual(unlike);
        expect(agreed.length).toBe(truth.length - unlike.length);
        expect(once).toEqual([]);
        for (const { number, questions: named } of differing) {
          const [a = '', b = ''] = [first, second].map((all) => all[number - 1]?.answers ?? '');
          for (const question of named) expect(a[question - 1]).not.toBe(b[question - 1]);
        }
      }),
    ));

  test('are whole once each difference is settled, and count as settled', () =>
    fc.assert(
      fc.property(papers, mistakes, (truth, wrong) => {
        const entries = [...typed(truth, 'first', []), ...typed(truth, 'second', wrong)];
        const settled = compareEntries(entries).differing.map(({ number }) =>
          ballot(number, 'settled', truth[number - 1] ?? ''),
        );
        const right = [...typed(truth, 'first', []), ...typed(truth, 'second', [])];
        const tally = tallyPlace(place(truth.length), [...entries, ...settled], questions);
        const { valid, invalid, satisfied, unsatisfied } = tallyPlace(
          place(truth.length),
          right,
          questions,
        );
        expect(tally).toMatchObject({ valid, invalid, satisfied, unsatisfied });
        expect(tally.entry).toMatchObject({ differing: 0, settled: settled.length });
      }),
    ));

  test('typed once count for nothing yet', () =>
    fc.assert(
      fc.property(papers, (truth) => {
        const tally = tallyPlace(place(truth.length), typed(truth, 'first', []), questions);
        expect(tally).toMatchObject({ valid: 0, invalid: 0, isWhole: false });
      }),
    ));
});

const reason = fc.record({
  question: fc.integer({ min: 1, max: 19 }),
  reason: fc.constantFrom('slow', 'quality', 'other'),
  count: fc.integer({ min: 1, max: 400 }),
});

describe('lists in one field', () => {
  test('of counts come back as they were', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(100_000)), (counts) => {
        expect(readCounts(writeCounts(counts))).toEqual(counts);
      }),
    ));

  test('of reasons come back as they were, and adding keeps their number', () =>
    fc.assert(
      fc.property(fc.array(reason), (reasons) => {
        expect(readReasons(writeReasons(reasons))).toEqual(reasons);
        const added = addReasons(reasons);
        expect(sum(added.map(({ count }) => count))).toBe(sum(reasons.map(({ count }) => count)));
        expect(new Set(added.map((one) => `${one.question} ${one.reason}`)).size).toBe(
          added.length,
        );
      }),
    ));

  test('of reasons that are none are not guessed', () => {
    expect(readReasons('3:slow;x')).toBeNull();
    expect(readReasons('')).toEqual([]);
  });
});
