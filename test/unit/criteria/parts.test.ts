import { describe, expect, it } from 'vitest';
import { evaluate, makeIndicator, threshold } from './make-indicator.ts';

const part = (id: string, name: string) => ({
  id,
  name,
  measure: 'percent',
  unit: '%',
  requirement: { kind: 'same' },
  figures: { unit: 'người', whole: true },
});
const people = makeIndicator({
  requirement: threshold('>=', { '*': 75 }),
  figures: { unit: 'người', whole: true },
  parts: [part('male', 'Nam'), part('female', 'Nữ')],
  partsMakeWhole: true,
});
const male = { numerator: '80', denominator: '100' };
const female = { numerator: '76', denominator: '100' };

describe('parts', () => {
  it('are met together', () => {
    const evaluation = evaluate(people, {
      numerator: '156',
      denominator: '200',
      parts: { male, female },
    });
    expect(evaluation.verdict).toBe('met');
    expect(evaluation.reason.code).toBe('all-parts-met');
    expect(evaluation.distance).toMatchObject({ part: 'female', side: 'spare' });
    expect(evaluation.weak).toBe(true);
    expect(evaluation.flags).toEqual([]);
  });

  it('give the whole when it was not typed', () => {
    const evaluation = evaluate(people, { parts: { male, female } });
    expect(evaluation.verdict).toBe('met');
    expect(evaluation.value).toMatchObject({
      numerator: '156',
      denominator: '200',
      text: '78,00%',
    });
  });

  it('that are missing leave a good whole undecided', () => {
    const whole = { numerator: '156', denominator: '200' };
    const { verdict, reason } = evaluate(people, { ...whole, parts: { male } });
    expect(verdict).toBe('undecided');
    expect(reason).toEqual({ code: 'part-undecided', details: { part: 'female', name: 'Nữ' } });
    expect(evaluate(people, whole).verdict).toBe('undecided');
  });

  it('cannot save a whole that is below its line', () => {
    const whole = { numerator: '149', denominator: '200' };
    expect(evaluate(people, whole).verdict).toBe('not-met');
    const contradicting = evaluate(people, { ...whole, parts: { male, female } });
    expect(contradicting.verdict).toBe('not-met');
    expect(contradicting.flags).toEqual(['parts-do-not-add-up']);
  });

  it('fail the whole by the worst of them', () => {
    const evaluation = evaluate(people, {
      parts: { male: { numerator: '70', denominator: '100' }, female: { value: '74' } },
    });
    expect(evaluation.verdict).toBe('not-met');
    expect(evaluation.distance).toMatchObject({
      part: 'male',
      side: 'missing',
      gapText: '5,00 điểm phần trăm',
      natural: { text: '05 người' },
    });
  });

  it('are shown before anything is typed', () => {
    const { parts, reason } = evaluate(people, null);
    expect(reason.code).toBe('no-figure');
    expect(parts.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['male', 'undecided'],
      ['female', 'undecided'],
    ]);
    expect(parts[0]?.required.tableText).toBe('≥ 75%');
  });
});

describe('parts of a yes or no', () => {
  const villages = makeIndicator({
    measure: 'yes-no',
    unit: undefined,
    requirement: { kind: 'achieved' },
    parts: [
      {
        id: 'cultural',
        name: 'Thôn văn hóa',
        measure: 'percent',
        unit: '%',
        requirement: threshold('>=', { '*': 100 }),
      },
    ],
  });
  const all = { cultural: { numerator: '9', denominator: '9' } };
  const most = { cultural: { numerator: '8', denominator: '9' } };
  it.each([
    [{ achieved: true }, 'met'],
    [{ achieved: true, parts: all }, 'met'],
    [{ achieved: true, parts: most }, 'not-met'],
    [{ achieved: false, parts: all }, 'not-met'],
    [{ parts: all }, 'met'],
  ])('%j is %s', (answer, verdict) => {
    expect(evaluate(villages, answer).verdict).toBe(verdict);
  });
});

describe('parts of different kinds', () => {
  const waste = makeIndicator({
    requirement: threshold('<=', { '*': 50 }),
    parts: [
      { id: 'system', name: 'Hệ thống', measure: 'yes-no', requirement: { kind: 'achieved' } },
      {
        id: 'buried',
        name: 'Tỷ lệ chôn lấp',
        measure: 'percent',
        unit: '%',
        requirement: threshold('<=', { '*': 50 }),
        fromWhole: true,
      },
    ],
  });

  it('a yes or no that fails has no distance, and borrows none', () => {
    const evaluation = evaluate(waste, { value: '40', parts: { system: { achieved: false } } });
    expect(evaluation.verdict).toBe('not-met');
    expect(evaluation.reason.details['part']).toBe('system');
    expect(evaluation.distance).toBeNull();
  });

  it('are met together', () => {
    const system = { achieved: true };
    expect(evaluate(waste, { value: '40', parts: { system } }).verdict).toBe('met');
    expect(evaluate(waste, { parts: { system, buried: { value: '50' } } }).verdict).toBe('met');
    expect(evaluate(waste, { value: '51', parts: { system } }).verdict).toBe('not-met');
  });
});
