import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownFindings } from '#shared/dossier/check/own-rules/own-findings.ts';
import { day } from '#shared/kernel/day.ts';
import { askSchema, type Ask } from '#shared/procedures/own-rule.ts';
import type { CheckFacts } from '#shared/dossier/check/check-facts.ts';
import { perfectFacts } from '../../fixtures/check-facts.ts';

const basis = { text: 'Hướng dẫn', mark: 'C' } as const;
const rule = (asks: Ask) =>
  ({ id: 'R01', sentence: 'Quy tắc.', severity: 'error', basis, asks }) as const;

const facts = perfectFacts();

/** The perfect dossier with other facts; its papers stay as they are. */
const withSource = (
  change: (source: CheckFacts['source']) => Partial<CheckFacts['source']>,
): CheckFacts => ({ ...facts, source: { ...facts.source, ...change(facts.source) } });

const isoOf = (count: number): string =>
  new Date(Date.UTC(2024, 0, 1) + count * 86_400_000).toISOString().slice(0, 10);

describe('rules of a province', () => {
  test('days are counted as a calendar counts them', () => {
    const bound = fc.option(fc.integer({ min: -400, max: 400 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        bound,
        bound,
        (first, then, least, most) => {
          const changed = withSource(({ procedure, publication }) => ({
            publication: publication && {
              ...publication,
              from: day(isoOf(first)),
              to: day(isoOf(then)),
            },
            procedure: {
              ...procedure,
              rules: [
                rule({
                  kind: 'days',
                  first: 'publicationFrom',
                  then: 'publicationTo',
                  least,
                  most,
                }),
              ],
            },
          }));
          const faults = ownFindings(changed).map(({ fault }) => fault);
          const apart = then - first;
          expect(faults.includes('tooEarly')).toBe(least !== null && apart < least);
          expect(faults.includes('tooLate')).toBe(most !== null && apart > most);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a share is weighed by exact fractions, and never printed on the other side of its line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.nat(),
        fc.integer({ min: 0, max: 10_000 }),
        (present, some, line) => {
          const agree = some % (present + 1);
          const least = String(line / 100);
          const changed = withSource(({ procedure, meeting }) => ({
            meeting: meeting && { ...meeting, present, agree, disagree: 0, blank: present - agree },
            procedure: {
              ...procedure,
              rules: [rule({ kind: 'number', number: 'meetingAgreed', least, most: null })],
            },
          }));
          const findings = ownFindings(changed);
          expect(findings.length > 0).toBe(agree * 10_000 < line * present);
          for (const { values } of findings)
            expect(shown(values['found'])).toBeLessThan(shown(values['limit']));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('whatever a rule of the right shape asks, the check answers', () => {
    const names = fc.constantFrom('P01', 'P12', 'meeting', 'surveyTo', 'asOf', 'publicationTo');
    const numbers = fc.constantFrom('debt', 'proofs', 'surveyJoined', 'figure:x', 'indicatorsMet');
    const bound = fc.option(fc.integer({ min: -400, max: 400 }));
    const value = fc.option(fc.stringMatching(/^\d{1,15}(\.\d{1,6})?$/));
    const ask = fc.oneof(
      fc.record({
        kind: fc.constant('days'),
        first: names,
        then: names,
        least: bound,
        most: bound,
      }),
      fc.record({ kind: fc.constant('number'), number: numbers, least: value, most: value }),
      fc.record({
        kind: fc.constant('words'),
        paper: fc.constantFrom('P01', 'P12', 'P77'),
        words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        present: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(ask, (given) => {
        const read = askSchema.safeParse(given);
        if (!read.success) return;
        const changed = withSource(({ procedure }) => ({
          procedure: { ...procedure, rules: [rule(read.data)] },
        }));
        for (const finding of ownFindings(changed)) expect(finding.rule).toBe('R01');
      }),
      { numRuns: 100, examples: [[writtenWithZeros]] },
    );
  });
});

const writtenWithZeros = {
  kind: 'number',
  number: 'indicatorsMet',
  least: '007',
  most: null,
} as const;

const shown = (text = ''): number =>
  Number(text.replace('%', '').replace('.', '').replace(',', '.'));
