import { describe, expect, it } from 'vitest';
import type { Figure } from '#shared/figures/figure.ts';
import { findContradictions, type LedgerToCheck } from '#shared/figures/find-contradictions.ts';
import { day } from '#shared/kernel/day.ts';
import { concepts, figure, villages } from './ledger-sample.ts';

const found = (figures: readonly Figure[], more: Partial<LedgerToCheck> = {}) =>
  findContradictions({
    unitId: 'xa',
    figures,
    villages,
    villageFigures: [],
    concepts,
    wholes: [{ whole: 'population', parts: ['population.male', 'population.female'] }],
    within: [{ part: 'households.solid-house', whole: 'households' }],
    sharedConcepts: new Map([['indicator.bo.9.denominator', 'households']]),
    slotPairs: [],
    ...more,
  }).map(({ kind, unitId, stated, against, difference }) => [
    kind,
    unitId,
    stated.value,
    against.value,
    difference,
  ]);

const inVillages = (concept: string, values: readonly string[]): Figure[] =>
  values.map((value, index) => figure(concept, value, { unitId: villages[index]?.id ?? '' }));

describe('figures that do not fit together', () => {
  it('are a typed total and the sum of its villages', () => {
    const ledger = { villageFigures: inVillages('households', ['741', '744']) };
    expect(found([figure('households', '1486')], ledger)).toEqual([
      ['villages', 'xa', '1486', '1485', '1'],
    ]);
    expect(found([figure('households', '1485')], ledger)).toEqual([]);
    expect(found([figure('households', '', { origin: 'villages' })], ledger)).toEqual([]);
  });

  it('are a sum that is above the total before all villages are in; one below may still grow', () => {
    const oneOf = (value: string) => ({ villageFigures: inVillages('households', [value]) });
    expect(found([figure('households', '1486')], oneOf('1400'))).toEqual([]);
    expect(found([figure('households', '1486')], oneOf('1487'))).toEqual([
      ['villages', 'xa', '1486', '1487', '-1'],
    ]);
  });

  it('are men and women who are not everybody, in the commune or in a village', () => {
    const people = (unitId: string, male: string) => [
      figure('population', '6523', { unitId }),
      figure('population.male', male, { unitId }),
      figure('population.female', '3222', { unitId }),
    ];
    expect(found(people('xa', '3301'))).toEqual([]);
    expect(found(people('xa', '3300'))).toEqual([['parts', 'xa', '6523', '6522', '1']]);
    const village = { villageFigures: people('thon-1', '3300') };
    expect(found([], village)).toEqual([['parts', 'thon-1', '6523', '6522', '1']]);
  });

  it('are a part above its whole, found once though a rule and an answer see it', () => {
    const solid = figure('households.solid-house', '1500');
    const all = figure('households', '1486');
    const slotPairs = [{ numeratorId: solid.id, denominatorId: all.id }];
    expect(found([solid, all], { slotPairs })).toEqual([['within', 'xa', '1500', '1486', '14']]);
  });

  it('are two values of one concept, source and day', () => {
    const source = 'Rà soát hộ nghèo năm 2024';
    const twice = [
      figure('households', '1486', { source }),
      figure('households', '1468', {
        source: 'Rà soát  hộ nghèo năm 2024 '.replace('  ', ' '),
        sourceKey: 'ban-hai',
      }),
    ];
    expect(found(twice)).toEqual([['two-values', 'xa', '1468', '1486', '-18']]);
  });

  it('are the household count of one indicator against that of the others', () => {
    const own = figure('indicator.bo.9.denominator', '1468');
    expect(found([figure('households', '1486'), own])).toEqual([
      ['two-values', 'xa', '1468', '1486', '-18'],
    ]);
  });

  it('are a typed share and what its two numbers give; rounding is no fault', () => {
    const [poor, all] = [figure('poverty.poor', '70'), figure('households', '1486')];
    const rate = (value: string) => found([poor, all, figure('poverty.rate', value)]);
    expect(rate('4.71')).toEqual([]);
    expect(rate('4.7')).toEqual([]);
    expect(rate('5.1')).toEqual([['share', 'xa', '5.1', '4.7', '0.4']]);
  });

  it('are a number of villages that the list of villages does not have', () => {
    expect(found([figure('villages', '3')])).toEqual([['village-count', 'xa', '3', '2', '1']]);
  });

  it('are never two sources or two days', () => {
    expect(
      found([
        figure('households', '1486', { source: 'Rà soát hộ nghèo' }),
        figure('households', '1463', { source: 'Điện lực', sourceKey: 'dien-luc' }),
        figure('households', '1102', { asOf: day('2023-12-31'), source: 'Rà soát hộ nghèo' }),
      ]),
    ).toEqual([]);
  });

  it('are not green land in square metres over persons', () => {
    const green = figure('green', '30010', { unitOf: 'm2' });
    const people = figure('population', '6523', { unitOf: 'người' });
    const slotPairs = [{ numeratorId: green.id, denominatorId: people.id }];
    expect(found([green, people], { slotPairs })).toEqual([]);
  });
});
