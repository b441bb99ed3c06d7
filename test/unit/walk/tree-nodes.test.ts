import { describe, expect, it } from 'vitest';
import { moveInTree, visibleNodes } from '../../../renderer/features/walk/tree/tree-nodes.ts';
import type { TreeCriterion } from '../../../renderer/features/walk/tree/tree-order.ts';

const criterion = (number: number, codes: readonly string[]): TreeCriterion => ({
  number,
  name: '',
  verdict: 'met',
  counted: 0,
  total: codes.length,
  indicators: codes.map((code) => ({
    code,
    name: '',
    verdict: 'met',
    weak: false,
    state: 'done',
    evidenceCount: 0,
  })),
});

const nodes = visibleNodes(
  [criterion(1, ['1.1', '1.2']), criterion(2, ['2.1']), criterion(4, ['4'])],
  (number) => number === 1,
);

it('shows the children of open criteria only, and a single indicator as one line', () => {
  expect(nodes.map(({ key }) => key)).toEqual(['criterion-1', '1.1', '1.2', 'criterion-2', '4']);
});

describe('keys of the tree', () => {
  it.each([
    ['criterion-1', 'ArrowDown', { kind: 'focus', key: '1.1' }],
    ['1.1', 'ArrowUp', { kind: 'focus', key: 'criterion-1' }],
    ['1.2', 'ArrowLeft', { kind: 'focus', key: 'criterion-1' }],
    ['criterion-1', 'ArrowLeft', { kind: 'toggle', key: 'criterion-1' }],
    ['criterion-1', 'ArrowRight', { kind: 'focus', key: '1.1' }],
    ['criterion-2', 'ArrowRight', { kind: 'toggle', key: 'criterion-2' }],
    ['criterion-2', 'Enter', { kind: 'toggle', key: 'criterion-2' }],
    ['1.2', 'Enter', { kind: 'open', code: '1.2' }],
    ['4', ' ', { kind: 'open', code: '4' }],
    ['1.2', 'Home', { kind: 'focus', key: 'criterion-1' }],
    ['1.2', 'End', { kind: 'focus', key: '4' }],
    ['4', 'ArrowDown', null],
    ['criterion-1', 'ArrowUp', null],
    ['4', 'ArrowRight', null],
    ['1.1', 'a', null],
  ])('on %s: %s', (focused, key, move) => {
    expect(moveInTree(nodes, focused, key)).toEqual(move);
  });
});
