import { describe, expect, it } from 'vitest';
import { notEvaluated, rules } from './check-file.ts';
import { applicable, evaluated } from './rule-table.ts';

describe('the rules of Nghị định 30/2020/NĐ-CP', () => {
  it('are evaluated for at least 145 of those that apply to these papers', () => {
    expect(evaluated.filter((rule) => applicable.includes(rule)).length).toBeGreaterThanOrEqual(
      145,
    );
  });

  it('are each either evaluated or have a line of reason of their own', () => {
    const reasoned = notEvaluated.map(({ rule }) => rule);
    const ids = rules.rules.map((rule) => rule.id);
    expect([...evaluated, ...reasoned].toSorted()).toEqual(ids.toSorted());
    expect(new Set(notEvaluated.map(({ reason }) => reason)).size).toBe(notEvaluated.length);
  });

  it('name no rule twice', () => {
    const ids = rules.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
