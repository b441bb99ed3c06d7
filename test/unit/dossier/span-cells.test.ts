import { describe, expect, test } from 'vitest';
import { spanCells, type DraftCell } from '#shared/dossier/outline/span-cells.ts';

const cell = (text: string): DraftCell => ({ text });

describe('spans', () => {
  test('to the right and down cover the places they take', () => {
    expect(
      spanCells([
        [cell('a'), cell('b'), 'left'],
        ['above', cell('c'), cell('d')],
        ['above', cell('e'), cell('f')],
      ]),
    ).toEqual([
      [{ text: 'a', rowSpan: 3 }, { text: 'b', columnSpan: 2 }, null],
      [null, { text: 'c' }, { text: 'd' }],
      [null, { text: 'e' }, { text: 'f' }],
    ]);
  });

  test.each([
    ['nothing on the left', [['left', cell('b')]], [[{ text: '' }, { text: 'b' }]]],
    ['nothing above', [['above', cell('b')]], [[{ text: '' }, { text: 'b' }]]],
    [
      'a wide cell above',
      [
        [cell('a'), 'left'],
        ['above', cell('b')],
      ],
      [
        [{ text: 'a', columnSpan: 2 }, null],
        [{ text: '' }, { text: 'b' }],
      ],
    ],
    [
      'a tall cell on the left',
      [
        [cell('a'), cell('b')],
        ['above', 'left'],
      ],
      [
        [{ text: 'a', rowSpan: 2 }, { text: 'b' }],
        [null, { text: '' }],
      ],
    ],
  ] satisfies [string, DraftCell[][], unknown][])(
    'with %s stay empty cells',
    (_, rows, spanned) => {
      expect(spanCells(rows)).toEqual(spanned);
    },
  );
});
