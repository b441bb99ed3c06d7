import { describe, expect, test } from 'vitest';
import type { Figure } from '#shared/figures/figure.ts';
import { noFunds } from '#shared/finance/fund.ts';
import { day } from '#shared/kernel/day.ts';
import { fundFacts } from '#shared/dossier/facts/fund-facts.ts';
import { figureDong, newestFigure } from '#shared/dossier/facts/newest-figure.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';

const source = sampleSource('complete');
const [first] = source.figures;
if (!first) throw new Error('no figures');
const figure = (change: Partial<Figure>): Figure => ({
  ...first,
  concept: 'households',
  ...change,
});

describe('the figure a paper prints', () => {
  const printed = (...figures: Figure[]) =>
    newestFigure({ ...source, figures }, 'households')?.value;

  test('is the newest not later than the as-of day', () => {
    const old = figure({ value: '1478', asOf: day('2024-01-01') });
    const now = figure({ value: '1486', asOf: day('2024-11-30') });
    const later = figure({ value: '1490', asOf: day('2024-12-31') });
    expect(printed(old, later, now)).toBe('1486');
    expect(printed(later)).toBeUndefined();
  });

  test('of the usual source goes before one of a named source', () => {
    const named = figure({ value: '1463', sourceKey: 'điện lực' });
    expect(printed(named, figure({ value: '1486' }))).toBe('1486');
  });
});

test.each([
  ['14583000000', 'đồng', 14_583_000_000],
  ['14583', 'triệu đồng', 14_583_000_000],
  ['14.583', 'tỷ đồng', 14_583_000_000],
  ['chưa rõ', 'đồng', null],
  ['-5', 'đồng', null],
])('%s %s is %s đồng', (value, unitOf, dong) => {
  expect(figureDong({ value, unitOf })).toBe(dong);
});

describe('funds', () => {
  test('keep credit out of every total', () => {
    const facts = fundFacts(source);
    expect(facts['funds.total']).toEqual({ kind: 'money', dong: 38_225_000_000 });
    expect(facts['funds.credit']).toEqual({ kind: 'money', dong: 42_450_000_000 });
    expect(facts['funds.people']).toEqual({ kind: 'money', dong: 4_750_000_000 });
  });

  test('of a unit that keeps them among its figures are read from there', () => {
    const kept = [
      figure({ concept: 'funds.central.2023', value: '3180', unitOf: 'triệu đồng' }),
      figure({ concept: 'funds.credit.2023', value: '14150', unitOf: 'triệu đồng' }),
    ];
    const facts = fundFacts({ ...source, funds: noFunds, figures: kept });
    expect(facts['funds.total']).toEqual({ kind: 'money', dong: 3_180_000_000 });
    expect(facts['funds.credit']).toEqual({ kind: 'money', dong: 14_150_000_000 });
  });

  test('print plan, payment and share of each source where every year says it', () => {
    const facts = fundFacts(source);
    expect(facts['funds.planned']).toEqual({ kind: 'money', dong: 38_225_000_000 });
    expect(facts['funds.disbursed']).toEqual({ kind: 'money', dong: 37_371_000_000 });
    const flows = source.funds.flows.map((one) =>
      one.source === 'province' && one.year === 2023 ? { ...one, disbursedDong: null } : one,
    );
    const partly = fundFacts({ ...source, funds: { ...source.funds, flows } });
    expect(partly['funds.disbursed']).toEqual({ kind: 'text', text: '' });
  });

  test('without rows and figures are gaps, not zeros', () => {
    const facts = fundFacts({ ...source, funds: noFunds, figures: [] });
    expect(facts['funds.total']).toEqual({ kind: 'missing' });
    expect(facts.fundSources).toEqual({ kind: 'list', items: [] });
  });

  test('never add up an outstanding balance, which is another concept', () => {
    const balance = figure({ concept: 'funds.outstanding.2024', value: '58400000000' });
    const facts = fundFacts({ ...source, figures: [...source.figures, balance] });
    expect(facts['funds.total']).toEqual({ kind: 'money', dong: 38_225_000_000 });
    expect(facts['funds.credit']).toEqual({ kind: 'money', dong: 42_450_000_000 });
  });
});
