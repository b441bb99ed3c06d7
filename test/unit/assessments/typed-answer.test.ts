import { describe, expect, it } from 'vitest';
import { readAnswer, typedQualifier, type TypedAnswer } from '#shared/assessments/typed-answer.ts';
import { readDecision, spokenDecision } from '#shared/assessments/typed-decision.ts';

const indicator = {
  code: '9',
  name: 'Nhà ở',
  measure: 'percent' as const,
  requirement: { kind: 'delegated' as const },
  source: 'recalled',
  confidence: 'recalled' as const,
};

const slotsOf = (typed: TypedAnswer) => {
  const read = readAnswer(typed, { indicator, kind: 'number', levels: [] });
  return read.ok ? read.value.slots : read.error.code;
};

describe('a number typed anew', () => {
  it('takes the place of the fraction that was there', () => {
    expect(slotsOf({ value: '60' })).toEqual({ value: '60', numerator: null, denominator: null });
  });

  it('gives way to a fraction', () => {
    expect(slotsOf({ numerator: '1.286' })).toEqual({ numerator: '1286', value: null });
  });

  it('stands beside a fraction that is typed with it', () => {
    expect(slotsOf({ value: 86.5, numerator: 865, denominator: 1000 })).toEqual({
      value: '86.5',
      numerator: '865',
      denominator: '1000',
    });
  });

  it('takes back that the indicator does not apply; a note does not', () => {
    expect(readDecision({ value: '60' }, 'number')).toEqual({ notApplicable: null });
    expect(readDecision({ note: 'Đã kiểm tra' }, 'number')).toEqual({});
  });
});

describe('the word in front of a number', () => {
  it('goes when a number is typed anew without one', () => {
    expect(typedQualifier({ value: '81' })).toBe(null);
    expect(typedQualifier({ numerator: '1.286' })).toBe(null);
  });

  it('stays with what says nothing of the number, and is what is typed with it', () => {
    expect(typedQualifier({ note: 'Đã kiểm tra' })).toBe(undefined);
    expect(typedQualifier({ denominator: '1.500' })).toBe(undefined);
    expect(typedQualifier({ value: true })).toBe(undefined);
    expect(typedQualifier({ value: '81', qualifier: 'ước' })).toBe('ước');
  });
});

describe('a yes typed where a person decides', () => {
  const wording = { kind: 'decision', measure: 'yes-no' } as const;

  it('is the decision, with its reason beside it', () => {
    const typed = { value: 'Đạt', reason: 'Xã không còn nhà tạm' };
    expect(spokenDecision(typed, wording)).toEqual({
      verdict: 'met',
      reason: 'Xã không còn nhà tạm',
    });
    expect(spokenDecision({ value: false }, wording)).toEqual({ verdict: 'not-met' });
  });

  it('leaves numbers and other kinds alone', () => {
    expect(spokenDecision({ value: '1' }, { kind: 'decision', measure: 'percent' })).toEqual({
      value: '1',
    });
    expect(spokenDecision({ value: 'Đạt' }, { kind: 'yes-no', measure: 'yes-no' })).toEqual({
      value: 'Đạt',
    });
  });
});

describe('a level chosen anew', () => {
  it('takes back the confirmation of the one before', () => {
    expect(readDecision({ value: 'Khá' }, 'level')).toEqual({ notApplicable: null, decided: null });
  });
});
