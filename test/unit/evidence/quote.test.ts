import { describe, expect, test } from 'vitest';
import { findQuotePage } from '#shared/evidence/quote.ts';
import { hasWords, wordStretches } from '#shared/kernel/found-words.ts';

describe('marked words', () => {
  test.each([
    ['UBND xã Nà Sương có 3.124 hộ', 'xã nà sương', true],
    ['thành lập tổ c ông nghệ số', 'công nghệ số', true],
    ['điện lưới quốc gia'.normalize('NFD'), 'Điện lưới', true],
    ['điện lưới quốc gia', 'điện mặt trời', false],
    ['', 'điện', false],
    ['điện', ' - ', false],
  ])('%j shows %j: %j', (page, quote, shown) => {
    expect(hasWords(page, quote)).toBe(shown);
  });

  test('are found piece by piece, with their marks', () => {
    const pieces = ['Xã có ', 'điện l', 'ưới quốc gia'];
    const texts = wordStretches(pieces, 'Có điện lưới').map(({ piece, from, to }) =>
      pieces[piece]?.slice(from, to),
    );
    expect(texts).toEqual(['có', 'điện l', 'ưới']);
    expect(wordStretches(pieces, 'nước sạch')).toEqual([]);
    const decomposed = ['điện'.normalize('NFD')];
    expect(wordStretches(decomposed, 'điện')).toEqual([
      { piece: 0, from: 0, to: decomposed[0]?.length },
    ]);
  });

  test('are looked for on the cited pages, in the whole file without any', () => {
    const texts = ['một hai', 'ba bốn', ''];
    expect(findQuotePage(texts, 'ba', { from: null, to: null })).toBe(2);
    expect(findQuotePage(texts, 'ba', { from: 1, to: 2 })).toBe(2);
    expect(findQuotePage(texts, 'ba', { from: 1, to: null })).toBe('missing');
    expect(findQuotePage(texts, 'ba', { from: 3, to: null })).toBe('unread');
    expect(findQuotePage([], 'ba', { from: 1, to: null })).toBe('unread');
  });
});
