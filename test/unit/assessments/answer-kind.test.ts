import { describe, expect, it } from 'vitest';
import { answerKindOf } from '#shared/assessments/answer-kind.ts';
import { readDecision } from '#shared/assessments/typed-decision.ts';
import { linkTargetSchema } from '#shared/evidence/evidence.ts';

const indicator = (measure: 'yes-no' | 'number' | 'level', levels?: string[]) => ({
  code: '1.1',
  name: 'Chỉ tiêu',
  measure,
  requirement: { kind: 'text' as const, byVariant: { '*': 'Khá' }, ...(levels && { levels }) },
  source: 'recalled',
  confidence: 'recalled' as const,
});

describe('how an indicator is answered', () => {
  it('is a decision where the decision of the State gives words and no scale', () => {
    expect(answerKindOf(indicator('yes-no'))).toBe('decision');
    expect(answerKindOf(indicator('number'))).toBe('decision');
    expect(answerKindOf(indicator('level', ['Tốt', 'Khá']))).toBe('level');
  });

  it('takes a verdict with a reason as the confirmation of a level, one without as a claim', () => {
    const typed = { verdict: 'met' as const, value: 'Khá' };
    expect(readDecision({ ...typed, reason: 'Đã xem biên bản' }, 'level').decided).toEqual({
      verdict: 'met',
      reason: 'Đã xem biên bản',
    });
    expect(readDecision(typed, 'level').claim).toBe('met');
  });
});

describe('where a proof may be linked', () => {
  it.each(['1.1', '17.12', '4', '1.x', 'direction', 'condition:2'])('allows %s', (target) => {
    expect(linkTargetSchema.safeParse(target).success).toBe(true);
  });

  it.each(['', 'x.1', '../1', '1.1 2', 'condition:'])('refuses %j', (target) => {
    expect(linkTargetSchema.safeParse(target).success).toBe(false);
  });
});
