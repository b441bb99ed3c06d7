import { describe, expect, it } from 'vitest';
import {
  countPassing,
  filteredTree,
  isSingle,
  nextOpen,
  type TreeCriterion,
  type TreeIndicator,
} from '../../../renderer/features/walk/tree/tree-order.ts';

const indicator = (code: string, patch: Partial<TreeIndicator> = {}): TreeIndicator => ({
  code,
  name: `Chỉ tiêu ${code}`,
  verdict: 'met',
  weak: false,
  state: 'done',
  evidenceCount: 1,
  ...patch,
});

const criterion = (number: number, indicators: TreeIndicator[]): TreeCriterion => ({
  number,
  name: `Tiêu chí ${number}`,
  verdict: 'met',
  counted: indicators.length,
  total: indicators.length,
  indicators,
});

const tree = [
  criterion(1, [indicator('1.1'), indicator('1.2', { verdict: 'not-met' })]),
  criterion(2, [indicator('2.1', { verdict: 'undecided', state: 'not-started' })]),
  criterion(4, [indicator('4', { state: 'draft' })]),
];

const codesOf = (criteria: readonly TreeCriterion[]) =>
  criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code));

describe('the filter of the tree', () => {
  it.each([
    ['all', ['1.1', '1.2', '2.1', '4']],
    ['open', ['2.1', '4']],
    ['not-met', ['1.2']],
    ['undecided', ['2.1']],
  ] as const)('%s', (filter, codes) => {
    expect(codesOf(filteredTree(tree, filter))).toEqual(codes);
    expect(countPassing(tree, filter)).toBe(codes.length);
  });

  it('leaves out a criterion without any', () => {
    expect(filteredTree(tree, 'not-met').map(({ number }) => number)).toEqual([1]);
  });
});

describe('the next indicator with work left', () => {
  it.each([
    ['1.1', '2.1'],
    ['2.1', '4'],
    ['4', '2.1'],
    [null, '2.1'],
  ])('after %s is %s', (current, next) => {
    expect(nextOpen(tree, current)).toBe(next);
  });

  it('is none when all is done, and never the current one', () => {
    expect(nextOpen([criterion(1, [indicator('1.1')])], '1.1')).toBeNull();
    expect(nextOpen([criterion(1, [indicator('1.1', { state: 'draft' })])], '1.1')).toBeNull();
  });
});

it('knows a criterion that is its own indicator', () => {
  expect(tree.map(isSingle)).toEqual([false, false, true]);
});
