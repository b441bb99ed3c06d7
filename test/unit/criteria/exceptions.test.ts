import { describe, expect, it } from 'vitest';
import { overlaySchema } from '#shared/criteria/overlay.ts';
import { evaluate, makeIndicator, threshold } from './make-indicator.ts';
import { overlayFile } from './make-overlay.ts';

describe('delegated', () => {
  const indicator = makeIndicator({ code: '2.1', requirement: { kind: 'delegated' } });
  const overlay = overlaySchema.parse(
    overlayFile({
      levels: [
        { code: '2.1', operator: '>=', value: 80, act: 'first' },
        { code: '2.1', operator: '>=', value: 90, act: 'second' },
        { code: '2.2', operator: '>=', byVariant: { north: 70, delta: 75 }, act: 'first' },
        { code: '2.3', wording: 'Đạt', act: 'first' },
        { code: '2.4', wording: 'Theo đề án của tỉnh', act: 'first' },
      ],
    }),
  );

  it('is undecided without a level of the province, and keeps its figure', () => {
    const { verdict, reason, value } = evaluate(indicator, { value: '99' });
    expect([verdict, reason.code]).toEqual(['undecided', 'no-provincial-level']);
    expect(value?.text).toBe('99%');
  });

  it('takes the level that held on the as-of day', () => {
    const at = (asOf: string | null) => evaluate(indicator, { value: '85' }, { overlay, asOf });
    expect(at('2024-01-01').verdict).toBe('met');
    expect(at('2024-05-17').verdict).toBe('not-met');
    expect(at(null).verdict).toBe('not-met');
    expect(at('2022-01-01').reason.code).toBe('no-provincial-level');
  });

  it('takes the column of the unit', () => {
    const byVariant = makeIndicator({ code: '2.2', requirement: { kind: 'delegated' } });
    const at = (variant: string) => evaluate(byVariant, { value: '72' }, { overlay, variant });
    expect(at('north').verdict).toBe('met');
    expect(at('delta').verdict).toBe('not-met');
    expect(at('south').reason.code).toBe('no-variant');
  });

  it('may be a yes or no, or words that a person judges', () => {
    const yesNo = makeIndicator({
      code: '2.3',
      measure: 'yes-no',
      unit: undefined,
      requirement: { kind: 'delegated' },
    });
    expect(evaluate(yesNo, { achieved: true }, { overlay }).verdict).toBe('met');
    const worded = makeIndicator({ code: '2.4', requirement: { kind: 'delegated' } });
    expect(evaluate(worded, { value: '3' }, { overlay }).reason.code).toBe('needs-decision');
    const decided = { verdict: 'not-met', reason: 'Chưa đủ.' };
    expect(evaluate(worded, { decided }, { overlay }).verdict).toBe('not-met');
  });
});

describe('placeholder', () => {
  it('never counts, whatever is answered', () => {
    const indicator = makeIndicator({ placeholder: true, conditional: true });
    const answers = [{ value: '100' }, { value: '0' }, { notApplicable: { reason: 'Không có.' } }];
    for (const answer of answers) {
      const { verdict, reason } = evaluate(indicator, answer);
      expect([verdict, reason.code]).toEqual(['undecided', 'placeholder']);
    }
  });
});

describe('not applicable', () => {
  const claim = { notApplicable: { reason: 'Trên địa bàn không có.' } };
  const rule = { act: 'first', article: 'Điều 2', wording: 'được xem là đạt', countsAsMet: true };
  const withRule = (codes: unknown) =>
    overlaySchema.parse(overlayFile({ notApplicable: { rules: [{ ...rule, codes }] } }));

  it('is refused where nothing allows it', () => {
    const { verdict, reason } = evaluate(makeIndicator(), claim, { overlay: withRule(['9.9']) });
    expect([verdict, reason.code]).toEqual(['undecided', 'not-applicable-not-allowed']);
  });

  it('is allowed by the set', () => {
    const { verdict, reason } = evaluate(makeIndicator({ conditional: true }), claim);
    expect(verdict).toBe('not-applicable');
    expect(reason.details).toMatchObject({ basis: 'set', wording: 'nếu có' });
    const worded = evaluate(makeIndicator({ conditional: 'nếu có theo quy hoạch' }), claim);
    expect(worded.reason.details['wording']).toBe('nếu có theo quy hoạch');
  });

  it('is allowed by the province, for all indicators or for the listed ones', () => {
    for (const codes of ['all', ['1.1']]) {
      const { verdict, reason } = evaluate(makeIndicator(), claim, { overlay: withRule(codes) });
      expect(verdict).toBe('not-applicable');
      expect(reason.details).toMatchObject({ basis: 'overlay', act: 'Quyết định số 10/QĐ-UBND' });
    }
  });

  it('is allowed by a guidance that the set names', () => {
    const exemptions = [{ act: 'Quyết định số 1680/QĐ-BNN-VPĐP', wording: 'không xét' }];
    const { verdict, reason } = evaluate(makeIndicator({ exemptions }), claim);
    expect(verdict).toBe('not-applicable');
    expect(reason.details['basis']).toBe('guidance');
  });

  it('relies on the act that the answer names, and on no other', () => {
    const overlay = withRule('all');
    const naming = (ruleAct: string) =>
      evaluate(
        makeIndicator({ conditional: true }),
        { notApplicable: { reason: 'Không có.', ruleAct } },
        { overlay },
      );
    expect(naming('first').reason.details['basis']).toBe('overlay');
    expect(naming('10/QĐ-UBND').reason.details['basis']).toBe('overlay');
    expect(naming('999/QĐ-UBND').reason.code).toBe('not-applicable-not-allowed');
  });

  it('needs a reason', () => {
    const silent = { notApplicable: { reason: '' } };
    expect(evaluate(makeIndicator({ conditional: true }), silent).verdict).toBe('undecided');
  });
});

describe('qualifiers', () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['>=', 'gần', '80', 'undecided'],
    ['>=', 'gần', '79', 'not-met'],
    ['>=', 'gần', '81', 'met'],
    ['<=', 'gần', '80', 'met'],
    ['<=', 'trên', '80', 'undecided'],
    ['<=', 'trên', '79', 'met'],
    ['<=', 'trên', '81', 'not-met'],
    ['>=', 'trên', '80', 'met'],
    ['<=', 'tối thiểu', '80', 'undecided'],
    ['>=', 'tối thiểu', '80', 'met'],
    ['>=', 'ước', '80', 'met'],
    ['>=', 'ước', '79.9', 'not-met'],
    ['<=', 'khoảng', '80', 'met'],
  ];
  it.each(rows)('%s 80: %s %s is %s', (operator, qualifier, value, verdict) => {
    const indicator = makeIndicator({ requirement: threshold(operator, { '*': 80 }) });
    const evaluation = evaluate(indicator, { value, qualifier });
    expect(evaluation.verdict).toBe(verdict);
    expect(evaluation.flags).toContain('qualified');
    expect(evaluation.value?.text).toBe(`${qualifier} ${value.replace('.', ',')}%`);
    if (verdict === 'undecided') expect(evaluation.reason.code).toBe('needs-exact-number');
  });
});
