import { describe, expect, it } from 'vitest';
import {
  changeSentence,
  notApplicableSentence,
  scoreSentence,
} from '#shared/assessments/score-sentence.ts';
import type { PreconditionAnswer } from '#shared/assessments/score-types.ts';
import { scoreChange, scoreSet } from '#shared/assessments/score.ts';
import { decimal } from '#shared/kernel/decimal.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import { loadSet } from '../criteria/load-set.ts';
import { evaluateRows, evaluateSample, loadSample } from '../criteria/sample-dossier.ts';

const inProgress = loadSample('in-progress');
const { set } = inProgress;
const held: readonly PreconditionAnswer[] = set.preconditions.map((_, position) => ({
  position,
  verdict: 'met',
  reason: 'Có văn bản xác nhận.',
}));
const evaluations = evaluateRows(inProgress);
const score = scoreSet({ set, evaluations, preconditions: held });

describe('the score of the sample in progress', () => {
  it('counts 61 met, 10 not met, 2 not applicable, 2 undecided', () => {
    expect(score.totals.indicators).toEqual({
      met: 61,
      notMet: 10,
      notApplicable: 2,
      undecided: 2,
      counted: 63,
      total: 75,
      known: 75,
      missing: 12,
      percent: '84.0',
      percentMet: '81.3',
    });
  });

  it('has 12 of 19 criteria', () => {
    const met = score.criteria.filter(({ verdict }) => verdict === 'met');
    expect(met.map(({ number }) => number)).toEqual([1, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 19]);
    expect(score.totals.criteria).toMatchObject({
      met: 12,
      total: 19,
      missing: 7,
      percent: '63.2',
    });
  });

  it('names the codes', () => {
    expect(score.codes.notMet.join(' ')).toBe('2.2 10 13.5 13.6 14.1 17.3 17.5 17.12 18.4 18.7');
    expect(score.codes.notApplicable).toEqual(['13.7', '18.8']);
    expect(score.codes.undecided).toEqual(['3.3', '17.10']);
    expect(score.codes.weak.join(' ')).toBe('2.3 3.1 3.4 4 9 11 12.1 12.2 17.8 18.1');
  });

  it('is not met, and says by what', () => {
    expect(score.verdict).toBe('not-met');
    expect(score.blocking).toHaveLength(12);
    expect(score.blocking.find((item) => item.kind === 'indicator' && item.code === '3.3')).toEqual(
      expect.objectContaining({
        verdict: 'undecided',
        reason: { code: 'no-provincial-level', details: { value: '20,00%' } },
      }),
    );
  });

  it('is told in the words of the report', () => {
    expect(`${scoreSentence(score)}, ${notApplicableSentence(score)}`).toBe(
      '12/19 tiêu chí (63,2%), 63/75 chỉ tiêu (84,0%), trong đó có 02 chỉ tiêu không thuộc đối tượng áp dụng',
    );
  });
});

const withOthers = (others: readonly Evaluation[]): readonly Evaluation[] => [
  ...evaluations.filter(({ code }) => !others.some((other) => other.code === code)),
  ...others,
];

describe('change since the beginning of the year', () => {
  const fraction = (numerator: string, denominator: string) => ({
    numerator: decimal(numerator),
    denominator: decimal(denominator),
  });
  const before = withOthers([
    { ...evaluateSample(inProgress, '3.4', fraction('18', '22')) },
    { ...evaluateSample(inProgress, '8.5', { achieved: false }) },
    {
      ...evaluateSample(inProgress, '12.2', {
        ...fraction('918', '3790'),
        parts: { male: fraction('487', '1937'), female: fraction('431', '1853') },
      }),
    },
    { ...evaluateSample(inProgress, '17.4', fraction('357', '1478')) },
  ]);
  const january = scoreSet({ set, evaluations: before, preconditions: held });

  it('was 10/19 and 59/75 on 01/01', () => {
    expect(scoreSentence(january)).toBe('10/19 tiêu chí (52,6%), 59/75 chỉ tiêu (78,7%)');
    expect(january.totals.indicators).toMatchObject({ met: 57, notMet: 14, undecided: 2 });
  });

  it('rose by 02 criteria and 04 indicators', () => {
    const change = scoreChange(january, score);
    expect(change).toEqual({ criteria: 2, indicators: 4 });
    expect(changeSentence(change)).toBe('tăng 02 tiêu chí, 04 chỉ tiêu');
    expect(changeSentence(scoreChange(score, january))).toBe('giảm 02 tiêu chí, 04 chỉ tiêu');
    expect(changeSentence({ criteria: 0, indicators: 1 })).toBe('tăng 01 chỉ tiêu');
    expect(changeSentence({ criteria: -1, indicators: 2 })).toBe(
      'tăng 02 chỉ tiêu, giảm 01 tiêu chí',
    );
    expect(changeSentence({ criteria: 0, indicators: 0 })).toBe('');
  });
});

describe('the score of the complete sample', () => {
  const complete = loadSample('complete');
  const of = (preconditions: readonly PreconditionAnswer[]) =>
    scoreSet({ set: complete.set, evaluations: evaluateRows(complete), preconditions });

  it('is met: 73 + 2 of 75, 19 of 19', () => {
    const whole = of(held);
    expect(whole.totals.indicators).toMatchObject({ met: 73, notApplicable: 2, counted: 75 });
    expect(whole.totals.criteria).toMatchObject({ met: 19, total: 19, percent: '100.0' });
    expect(whole.verdict).toBe('met');
    expect(whole.blocking).toEqual([]);
    expect(scoreSentence(whole)).toBe('19/19 tiêu chí (100%), 75/75 chỉ tiêu (100%)');
  });

  it('is undecided while a precondition is, and not met when one fails', () => {
    expect(of(held.slice(1)).verdict).toBe('undecided');
    const unshown = held.map((answer) => ({ ...answer, reason: ' ' }));
    expect(of(unshown).verdict).toBe('undecided');
    const debt: PreconditionAnswer = {
      position: 1,
      verdict: 'not-met',
      reason: 'Nợ 186 triệu đồng.',
    };
    const failing = of([...held.filter(({ position }) => position !== 1), debt]);
    expect(failing.verdict).toBe('not-met');
    expect(failing.blocking).toEqual([
      expect.objectContaining({ kind: 'precondition', position: 1, reason: 'Nợ 186 triệu đồng.' }),
    ]);
  });
});

describe('sets that are not whole', () => {
  it('takes totals from the decision and counts what is unknown as undecided', () => {
    const future = loadSet('commune-standard-2026-2030');
    const { totals, verdict, blocking } = scoreSet({
      set: future,
      evaluations: [],
      preconditions: [],
    });
    expect(totals.indicators).toMatchObject({ total: 47, known: 3, undecided: 47, percent: '0.0' });
    expect(totals.criteria).toMatchObject({ total: 10, met: 0, undecided: 10 });
    expect(verdict).toBe('undecided');
    expect(blocking).toContainEqual({ kind: 'set', reason: 'not-usable-for-judging' });
  });

  it('never meets a set without criteria', () => {
    const modern = loadSet('commune-modern-2026-2030');
    const { verdict, totals } = scoreSet({ set: modern, evaluations: [], preconditions: [] });
    expect(verdict).toBe('undecided');
    expect(totals.indicators.percent).toBe('0.0');
  });

  it('leaves criteria open when the file knows fewer indicators than the decision', () => {
    const complete = loadSample('complete');
    const short = { ...set, counts: { ...set.counts, expectedIndicators: 76 } };
    const { criteria, totals, verdict } = scoreSet({
      set: short,
      evaluations: evaluateRows(complete),
      preconditions: held,
    });
    expect(criteria.every((criterion) => criterion.verdict === 'undecided')).toBe(true);
    expect(totals.indicators).toMatchObject({
      counted: 75,
      total: 76,
      undecided: 1,
      percent: '98.7',
    });
    expect(verdict).toBe('undecided');
  });

  it('is undecided for a criterion without indicators', () => {
    const empty = {
      ...set,
      criteria: [{ number: 1, name: 'Rỗng', responsible: null, indicators: [] }],
    };
    const { criteria, blocking } = scoreSet({ set: empty, evaluations: [], preconditions: held });
    expect(criteria[0]?.verdict).toBe('undecided');
    expect(blocking).toContainEqual(
      expect.objectContaining({ kind: 'criterion', reason: 'no-indicators' }),
    );
  });
});
