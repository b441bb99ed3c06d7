import { describe, expect, test } from 'vitest';
import { relocate } from '#shared/evidence/relocate.ts';

const page = (name: string): string =>
  Array.from({ length: 40 }, (_, at) => `${name}${(at * 7) % 40}`).join(' ');
const [a, b, c, d] = ['an', 'binh', 'cao', 'dong'].map(page) as [string, string, string, string];

const one = (pageFrom: number, quote: string | null = null) => ({ pageFrom, pageTo: null, quote });
const range = (pageFrom: number, pageTo: number) => ({ pageFrom, pageTo, quote: null });

/** One word in eight read wrongly, as a scan that is read by machine is. */
const blurred = (text: string): string =>
  text
    .split(' ')
    .map((word, at) => (at % 8 === 5 ? `${word}x` : word))
    .join(' ');

describe('a cited page in a newer file', () => {
  test.each([
    ['stays where nothing moved', one(2), [a, b, c], [[a, b, c]], [2, null, null]],
    ['moves behind a new cover', one(2), [a, b, c], [[d, a, b, c]], [3, null, null]],
    [
      'is found in the second file',
      one(2),
      [a, b],
      [
        [c, d],
        [a, b],
      ],
      [2, null, null],
    ],
    [
      'is found though letters were read wrongly',
      one(2),
      [a, b, c],
      [[c, blurred(b), a]],
      [2, null, null],
    ],
    ['moves with its range', range(2, 3), [a, b, c], [[d, a, b, c]], [3, 4, null]],
    ['of one page as a range stays a range', range(2, 2), [a, b, c], [[b, c]], [1, 1, null]],
    ['is in doubt where its range is torn', range(2, 3), [a, b, c], [[c, b, a]], [2, 3, 'noMatch']],
    ['is in doubt where it is gone', one(2), [a, b, c], [[a, c]], [2, null, 'noMatch']],
    ['is in doubt where two pages say the same', one(1), [b, a], [[a, b, b]], [1, null, 'noMatch']],
    ['is itself where another page says the same', one(2), [a, b], [[b, b]], [2, null, null]],
    [
      'is in doubt where the old file has no words',
      one(2),
      [a, '', c],
      [[a, b, c]],
      [2, null, 'noText'],
    ],
    [
      'is in doubt where the newer file has none',
      one(2),
      [a, b, c],
      [['', '', '']],
      [2, null, 'noText'],
    ],
    ['is in doubt where it was never there', one(9), [a, b], [[a, b]], [9, null, 'noText']],
    ['of a few words could be any page', one(1), ['so 12'], [['', 'so 12']], [1, null, 'noMatch']],
  ] as const)('%s', (_name, cited, old, next, [pageFrom, pageTo, doubt]) => {
    expect(relocate(cited, old, next)).toMatchObject({ pageFrom, pageTo, doubt });
  });

  test('is the one that shows the marked words, whatever else changed', () => {
    const quote = 'An7 an14 an21';
    expect(relocate(one(1, quote), [a, b], [[b, c, `${d} ${a}`]])).toMatchObject({
      pageFrom: 3,
      doubt: null,
    });
    expect(relocate(one(1, 'không còn'), [a, b], [[b, a]])).toMatchObject({
      pageFrom: 2,
      doubt: 'quoteGone',
    });
    expect(relocate(one(1, 'không còn'), [a, b], [[b, c]])).toMatchObject({ doubt: 'quoteGone' });
  });
});
