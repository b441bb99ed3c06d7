import { describe, expect, it } from 'vitest';
import { draftNarrative } from '#shared/assessments/narrative.ts';
import type { Answer } from '#shared/criteria/answer.ts';
import { findIndicator, indicatorsOf } from '#shared/criteria/criteria-set.ts';
import { evaluateIndicator } from '#shared/criteria/evaluate-indicator.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { day } from '#shared/kernel/day.ts';
import { loadSet } from '../criteria/load-set.ts';
import { makeAnswer } from '../criteria/make-indicator.ts';
import { evaluateSample } from '../criteria/sample-dossier.ts';
import { complete, draft, inProgress, readWording, wording } from './draft-sample.ts';

/** An answer of the kind that the indicator asks for. */
const someAnswer = ({ measure, requirement, parts = [] }: Indicator): Answer => {
  const fraction = { numerator: '19', denominator: '20' };
  if (requirement.kind === 'text')
    return makeAnswer({
      decided: { verdict: 'met', reason: 'Theo biên bản.' },
      ...(measure === 'percent' && fraction),
    });
  if (measure === 'yes-no') return makeAnswer({ achieved: true });
  return makeAnswer({
    ...fraction,
    parts: Object.fromEntries(parts.map(({ id }) => [id, fraction])),
  });
};

describe('drafts of the whole set', () => {
  const codes = indicatorsOf(inProgress.set).map(({ code }) => code);

  it('has a wording for each of the 75 indicators and for nothing else', () => {
    expect(Object.keys(wording.indicators).toSorted()).toEqual(codes.toSorted());
  });

  it.each(codes)('%s says nothing before anything is known', (code) => {
    const delegated = findIndicator(inProgress.set, code)?.requirement.kind === 'delegated';
    const text = draft(code, { answer: null });
    if (delegated && text !== '') expect(text).toContain('tỉnh chưa ban hành mức đạt chuẩn');
    else expect(text).toBe('');
  });

  it.each([inProgress, complete])(
    'is one or more whole sentences for every row ($source)',
    (sample) => {
      const texts = codes.map((code) => draft(code, { sample }));
      expect(texts.filter((text) => !/^[\p{Lu}\d].*[^.]\.$/u.test(text))).toEqual([]);
      const slips = /undefined|null|\{|\}| {2}|\( | \)|, ,|;\.|cơ bản đạt|gần như/;
      expect(texts.filter((text) => slips.test(text))).toEqual([]);
      expect(texts).toEqual(texts.map((text) => text.normalize('NFC')));
    },
  );

  it('never prints the same text for two indicators', () => {
    const texts = codes.map((code) => draft(code));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('writes a sentence for every indicator of the standard set', () => {
    const set = loadSet('commune-standard-2021-2025');
    const words = readWording('commune-standard-2021-2025');
    expect(Object.keys(words.indicators).toSorted()).toEqual(
      indicatorsOf(set)
        .map(({ code }) => code)
        .toSorted(),
    );
    const texts = indicatorsOf(set).map((indicator) => {
      const evaluation = evaluateIndicator({
        indicator,
        variant: 'red-river-delta',
        year: 2024,
        answer: someAnswer(indicator),
      });
      const given = { year: 2024, asOf: day('2024-11-30') };
      const chosen = words.indicators[indicator.code] ?? null;
      return draftNarrative({ indicator, evaluation, wording: chosen, facts: given });
    });
    expect(texts.filter((text) => !/^[\p{Lu}\d].*[^.]\.$/u.test(text))).toEqual([]);
  });

  it('makes a plain sentence where the set has no wording', () => {
    const indicator = findIndicator(inProgress.set, '9');
    if (!indicator) throw new Error('9');
    const evaluation = evaluateSample(inProgress, '9', makeAnswer({ value: '86.5' }));
    const facts = { year: 2024, asOf: day('2024-11-30') };
    expect(draftNarrative({ indicator, evaluation, wording: null, facts })).toBe(
      'Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố đạt 86,5%, cao hơn mức quy định (từ 85% trở lên).',
    );
  });
});
