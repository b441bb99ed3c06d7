import { describe, expect, it } from 'vitest';
import { expiringProofs } from '#shared/assessments/fragile.ts';
import { holdsBack, soleBlocking } from '#shared/assessments/holds-back.ts';
import { scoreSet } from '#shared/assessments/score.ts';
import { indicatorsOf } from '#shared/criteria/criteria-set.ts';
import { needsEstimateMark } from '#shared/criteria/whole-year.ts';
import { day } from '#shared/kernel/day.ts';
import { makeAnswer } from '../criteria/make-indicator.ts';
import { evaluateSample } from '../criteria/sample-dossier.ts';
import { complete } from './draft-sample.ts';

describe('a pass that may not last', () => {
  const asOf = day('2024-11-30');
  const proof = (label: string, expiresOn: string | null) => ({ label, expiresOn });

  it('rests on a proof that has run out or soon will, the first to run out first', () => {
    const proofs = [
      proof('MC-031', '2025-02-28'),
      proof('MC-012', '2024-11-29'),
      // Its last day is the day of the figures.
      proof('MC-013', '2024-11-30'),
      proof('MC-040', '2025-03-01'),
      proof('MC-041', null),
    ];
    expect(expiringProofs('met', proofs, asOf)).toEqual([
      { label: 'MC-012', expiresOn: '2024-11-29', expired: true },
      { label: 'MC-013', expiresOn: '2024-11-30', expired: false },
      { label: 'MC-031', expiresOn: '2025-02-28', expired: false },
    ]);
    expect(expiringProofs('not-met', proofs, asOf)).toEqual([]);
  });
});

describe('what alone stands in the way', () => {
  const answers = new Map(complete.rows.map(({ code, answer }) => [code, answer]));
  const scoreWith = (failing: readonly string[]) =>
    scoreSet({
      set: complete.set,
      evaluations: indicatorsOf(complete.set).map(({ code }) => ({
        ...evaluateSample(complete, code, answers.get(code) ?? null),
        ...(failing.includes(code) && { verdict: 'not-met' as const }),
      })),
      preconditions: complete.set.preconditions.map((_, position) => ({
        position,
        verdict: 'met' as const,
        reason: 'Có văn bản.',
      })),
    });

  it('is the one indicator that is not met', () => {
    const score = scoreWith(['9']);
    expect(soleBlocking(score)).toMatchObject({ kind: 'indicator', code: '9' });
    expect(holdsBack(score, '9')).toBe('recognition');
    expect(holdsBack(score, '4')).toBe(null);
  });

  it('of several the last one of a criterion', () => {
    const score = scoreWith(['2.1', '5.1', '5.2']);
    expect(soleBlocking(score)).toBe(null);
    expect(holdsBack(score, '2.1')).toBe('criterion');
    expect(holdsBack(score, '5.1')).toBe(null);
  });
});

describe('a number of a whole year', () => {
  const income = indicatorsOf(complete.set).find(({ code }) => code === '10');
  const marked = (answer: object, on: string) =>
    needsEstimateMark(income ?? {}, evaluateSample(complete, '10', makeAnswer(answer)), {
      year: 2024,
      on: day(on),
    });

  it('is an estimate until the year has ended', () => {
    expect(marked({ value: '54.3' }, '2024-11-30')).toBe(true);
    expect(marked({ value: '54.3', qualifier: 'ước' }, '2024-11-30')).toBe(false);
    expect(marked({ value: '54.3' }, '2024-12-31')).toBe(false);
  });
});
