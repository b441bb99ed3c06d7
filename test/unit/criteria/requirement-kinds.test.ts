import { describe, expect, it } from 'vitest';
import { evaluate, makeIndicator, threshold } from './make-indicator.ts';

describe('threshold', () => {
  const rows: readonly (readonly [string, string, string, string, string])[] = [
    ['>=', '80', '80', 'met', 'reaches-threshold'],
    ['>=', '80', '79.96', 'not-met', 'misses-threshold'],
    ['>=', '80', '79.999999999999999', 'not-met', 'misses-threshold'],
    ['<=', '8', '8', 'met', 'reaches-threshold'],
    ['<=', '8', '8.000001', 'not-met', 'misses-threshold'],
    ['>', '80', '80', 'not-met', 'misses-threshold'],
    ['>', '80', '80.01', 'met', 'reaches-threshold'],
    ['<', '5', '5', 'not-met', 'misses-threshold'],
    ['<', '5', '4.99', 'met', 'reaches-threshold'],
    ['<=', '0.7', '0.7', 'met', 'reaches-threshold'],
  ];
  it.each(rows)('%s %s: %s is %s', (operator, line, value, verdict, reason) => {
    const indicator = makeIndicator({ requirement: threshold(operator, { '*': Number(line) }) });
    const evaluation = evaluate(indicator, { value });
    expect(evaluation.verdict).toBe(verdict);
    expect(evaluation.reason.code).toBe(reason);
  });

  it('compares fractions exactly: two thirds are below 66.67 %', () => {
    const indicator = makeIndicator({ requirement: threshold('>=', { '*': 66.67 }) });
    const evaluation = evaluate(indicator, { numerator: '2', denominator: '3' });
    expect(evaluation.verdict).toBe('not-met');
    expect(evaluation.value).toMatchObject({ printed: '66.667', text: '66,667%' });
  });

  it('judges the fraction, and flags a value typed beside it that is another number', () => {
    const both = { numerator: '26.9', denominator: '31.4' };
    const indicator = makeIndicator();
    expect(evaluate(indicator, { ...both, value: '85.67' }).flags).toEqual([]);
    const other = evaluate(indicator, { ...both, value: '75' });
    expect(other.verdict).toBe('met');
    expect(other.flags).toEqual(['value-differs']);
  });

  it('is undecided without a figure or with half a fraction', () => {
    for (const answer of [null, {}, { numerator: '3' }, { denominator: '3' }]) {
      const { verdict, reason } = evaluate(makeIndicator(), answer);
      expect([verdict, reason.code]).toEqual(['undecided', 'no-figure']);
    }
  });

  it('has no upper bound where the fraction is no share', () => {
    const indicator = makeIndicator({
      measure: 'number',
      unit: 'm2/người',
      requirement: threshold('>=', { '*': 4 }),
      figures: { unit: 'm2', whole: false },
    });
    const evaluation = evaluate(indicator, { numerator: '30010', denominator: '6523' });
    expect(evaluation.verdict).toBe('met');
    expect(evaluation.value?.text).toBe('4,60 m2/người');
    expect(evaluation.distance?.natural?.text).toBe('3.918 m2');
  });

  it('a count alone may stand in the numerator', () => {
    const indicator = makeIndicator({
      measure: 'number',
      unit: 'mô hình',
      requirement: threshold('>=', { '*': 1 }),
      figures: { unit: 'mô hình', whole: true },
    });
    const evaluation = evaluate(indicator, { numerator: '1' });
    expect(evaluation.value?.text).toBe('01 mô hình');
    expect(evaluation.required.tableText).toBe('≥ 01 mô hình');
  });
});

describe('variants', () => {
  const regional = makeIndicator({
    requirement: threshold('>=', { '*': 90, north: 85, delta: 95 }),
  });

  it('takes the column of the unit', () => {
    expect(evaluate(regional, { value: '86' }, { variant: 'north' }).verdict).toBe('met');
    expect(evaluate(regional, { value: '94' }, { variant: 'delta' }).verdict).toBe('not-met');
  });

  it('"*" beside others is no fallback for a column that is not listed or not known', () => {
    for (const variant of [null, 'elsewhere', '*', 'constructor']) {
      const { verdict, reason, required } = evaluate(regional, { value: '99' }, { variant });
      expect([verdict, reason.code]).toEqual(['undecided', 'no-variant']);
      expect(required.kind).toBe('unknown');
    }
  });

  it('"*" alone is for all', () => {
    expect(evaluate(makeIndicator(), { value: '81' }, { variant: 'anywhere' }).verdict).toBe('met');
  });
});

describe('thresholds by year', () => {
  const income = makeIndicator({
    measure: 'number',
    unit: 'triệu đồng/người',
    requirement: threshold('>=', { north: 58 }, { 2023: { north: 50 }, 2024: { north: 54 } }),
  });

  it('go before the ones by variant', () => {
    const at = (year: number) => evaluate(income, { value: '52.6' }, { variant: 'north', year });
    expect(at(2023).verdict).toBe('met');
    expect(at(2024).verdict).toBe('not-met');
    expect(at(2024).required).toMatchObject({ origin: 'by-year', threshold: '54' });
  });

  it('a year that is not listed has no threshold', () => {
    const { verdict, reason } = evaluate(income, { value: '70' }, { variant: 'north', year: 2027 });
    expect([verdict, reason.code]).toEqual(['undecided', 'no-threshold-for-year']);
  });
});

describe('achieved', () => {
  const indicator = makeIndicator({
    measure: 'yes-no',
    unit: undefined,
    requirement: { kind: 'achieved' },
  });
  it.each([
    [{ achieved: true }, 'met', 'achieved'],
    [{ achieved: false }, 'not-met', 'not-achieved'],
    [null, 'undecided', 'no-figure'],
  ])('%j is %s', (answer, verdict, code) => {
    const evaluation = evaluate(indicator, answer);
    expect([evaluation.verdict, evaluation.reason.code]).toEqual([verdict, code]);
    expect(evaluation.required.tableText).toBe('Đạt');
  });
});

describe('levels', () => {
  const levels = ['Tốt', 'Khá', 'Trung bình', 'Yếu'];
  const indicator = makeIndicator({
    measure: 'level',
    unit: undefined,
    requirement: { kind: 'text', byVariant: { '*': 'Khá' }, levels },
  });
  it.each([
    ['Tốt', 'met'],
    ['khá', 'met'],
    ['Trung bình', 'not-met'],
    ['Yếu', 'not-met'],
  ])('%s is %s and waits for confirmation', (level, verdict) => {
    const evaluation = evaluate(indicator, { level });
    expect(evaluation.verdict).toBe(verdict);
    expect(evaluation.needsConfirmation).toBe(true);
  });

  it('a confirmation that says otherwise changes nothing and confirms nothing', () => {
    const decided = { verdict: 'met', reason: 'Theo kết luận.' };
    const evaluation = evaluate(indicator, { level: 'Yếu', decided });
    expect(evaluation.verdict).toBe('not-met');
    expect(evaluation.needsConfirmation).toBe(true);
  });
});

describe('official wording without levels', () => {
  const indicator = makeIndicator({
    measure: 'yes-no',
    unit: undefined,
    requirement: { kind: 'text', byVariant: { '*': 'Không' } },
  });
  it('is decided by a person, with a reason', () => {
    expect(evaluate(indicator, null).reason.code).toBe('needs-decision');
    const decided = { verdict: 'met', reason: 'Không còn nhà tạm, theo Báo cáo số 12/BC-UBND.' };
    const evaluation = evaluate(indicator, { decided });
    expect(evaluation.verdict).toBe('met');
    expect(evaluation.reason.details['reason']).toBe(decided.reason);
    const silent = evaluate(indicator, { decided: { verdict: 'met', reason: ' ' } });
    expect(silent.verdict).toBe('undecided');
  });
});
