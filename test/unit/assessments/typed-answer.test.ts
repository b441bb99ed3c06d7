import { describe, expect, it } from 'vitest';
import { readAnswer, type TypedAnswer } from '#shared/assessments/typed-answer.ts';
import { readDecision } from '#shared/assessments/typed-decision.ts';

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
