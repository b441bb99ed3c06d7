import { describe, expect, it } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { decimal } from '#shared/kernel/decimal.ts';
import {
  gridOf,
  pastedCells,
  placeBlock,
} from '../../../renderer/features/figures/villages/grid-places.ts';

const sheet = {
  sheetId: 's',
  unitId: 'xa',
  asOf: day('2024-11-30'),
  source: '',
  columns: ['households', 'population'].map((concept) => ({
    concept,
    name: concept,
    unitOf: '',
    kind: 'count' as const,
    sums: true,
    total: decimal('0'),
    counted: 0,
    expected: 3,
    commune: null,
  })),
  rows: ['a', 'b', 'c'].map((villageId) => ({
    villageId,
    name: villageId,
    state: 'awaited' as const,
    handedInOn: null,
    evidenceId: null,
    cells: [null, `${villageId}2`],
  })),
};

const at = (row: number, column: number) => ({ row, column });
const laid = (turned: boolean, from: ReturnType<typeof at>, text: string) =>
  placeBlock(gridOf(sheet, turned), from, pastedCells(text))?.map(({ box, text: typed }) =>
    [box.villageId, box.concept, typed].join(' '),
  ) ?? null;

describe('the grid of village sheets', () => {
  it('lies as the sheet does, questions down and villages across, or turned', () => {
    const { rows, columns, boxes } = gridOf(sheet, false);
    expect([rows, columns]).toEqual([
      ['households', 'population'],
      ['a', 'b', 'c'],
    ]);
    expect(boxes[1]?.map(({ value }) => value)).toEqual(['a2', 'b2', 'c2']);
    expect(gridOf(sheet, true).boxes[2]?.map(({ concept }) => concept)).toEqual([
      'households',
      'population',
    ]);
  });

  it('takes a block of a spreadsheet from the chosen box on', () => {
    expect(laid(false, at(0, 1), '198\t187\r\n868\t823\r\n')).toEqual([
      'b households 198',
      'c households 187',
      'b population 868',
      'c population 823',
    ]);
    expect(laid(true, at(1, 0), '198\t868\n187\t823')).toEqual([
      'b households 198',
      'b population 868',
      'c households 187',
      'c population 823',
    ]);
  });

  it('takes no part of a block that sticks out', () => {
    expect(laid(false, at(0, 2), '198\t187')).toBeNull();
    expect(laid(false, at(1, 0), '198\n868')).toBeNull();
  });

  it('keeps an empty cell of the block: it empties its box', () => {
    expect(pastedCells('4,6\t\t 3,8 \n')).toEqual([['4,6', '', '3,8']]);
  });
});
