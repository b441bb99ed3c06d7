import { describe, expect, test } from 'vitest';
import { decimal } from '#shared/kernel/decimal.ts';
import { day } from '#shared/kernel/day.ts';
import {
  countFact,
  dateFact,
  moneyFact,
  numberFact,
  percentFact,
  textFact,
} from '#shared/dossier/facts/fact.ts';
import { shareOnItsSide } from '#shared/dossier/facts/share-text.ts';
import { changeFacts } from '#shared/dossier/facts/change-facts.ts';
import { formatFact } from '#shared/dossier/outline/format-fact.ts';
import { numberWords, romanNumeral } from '#shared/dossier/outline/number-words.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';

describe('a suffix', () => {
  test.each([
    [countFact(9), 'c', '09'],
    [countFact(1486), 'c', '1.486'],
    [countFact(9), 'n', '9'],
    [countFact(4), 'r', 'IV'],
    [countFact(25), 'w', 'hai mươi lăm'],
    [numberFact(decimal('31.4')), 'n', '31,4'],
    [percentFact(decimal('85.67')), 'p', '85,67%'],
    [percentFact(decimal('100.0')), 'p', '100%'],
    [percentFact(decimal('95.0')), 'p', '95,0%'],
    [moneyFact(14_583_000_000), 'm', '14.583 triệu đồng'],
    [moneyFact(1_234_500_000), 'm', '1.234,5 triệu đồng'],
    [moneyFact(0), 'm', '0 đồng'],
    [moneyFact(186_000_000), 'n', '186'],
    [dateFact(day('2022-03-08')), 'D', 'ngày 08 tháng 3 năm 2022'],
    [dateFact(day('2022-02-22')), 'D', 'ngày 22 tháng 02 năm 2022'],
    [dateFact(day('2022-03-08')), 'd', '08/3/2022'],
    [textFact('xã Nà Sương'), 'u', 'XÃ NÀ SƯƠNG'],
    [textFact('xã Nà Sương'), 'U', 'Xã Nà Sương'],
  ] as const)('%j:%s prints %s', (fact, suffix, printed) => {
    expect(formatFact(fact, suffix)).toBe(printed);
  });
});

test('typed text becomes NFC on one line', () => {
  expect(formatFact(textFact('Nà Sương\n  thôn'.normalize('NFD')), null)).toBe('Nà Sương thôn');
});

test.each([
  [0, 'không'],
  [5, 'năm'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [105, 'một trăm linh năm'],
  [1486, 'một nghìn bốn trăm tám mươi sáu'],
  [2005, 'hai nghìn không trăm linh năm'],
  [1_000_000, 'một triệu'],
])('%i in words is %s', (value, words) => {
  expect(numberWords(value)).toBe(words);
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [6, 'VI'],
  [9, 'IX'],
  [14, 'XIV'],
])('%i as a Roman numeral is %s', (value, numeral) => {
  expect(romanNumeral(value)).toBe(numeral);
});

test.each([
  [38, 40, '95.0'],
  [36, 40, '90.0'],
  [8996, 10000, '89.96'],
  [90004, 100000, '90.004'],
])('%i of %i against 90 prints %s', (part, whole, printed) => {
  expect(shareOnItsSide(part, whole, decimal('90'))).toBe(printed);
});

describe('the change', () => {
  const source = sampleSource('complete');
  const sentence = (criteria: number, indicators: number, since = '2024-01-01') => {
    const change = { since: day(since), criteria, indicators };
    return changeFacts({ ...source, assessment: { ...source.assessment, change } })[
      'change.sentence'
    ];
  };

  test.each([
    [2, 4, '; tăng 02 tiêu chí, 04 chỉ tiêu so với đầu năm'],
    [0, 4, '; tăng 04 chỉ tiêu so với đầu năm'],
    [0, 0, '; không thay đổi so với đầu năm'],
    [-1, -2, '; giảm 01 tiêu chí, 02 chỉ tiêu so với đầu năm'],
    [1, -2, '; tăng 01 tiêu chí, giảm 02 chỉ tiêu so với đầu năm'],
  ])('of %i criteria and %i indicators', (criteria, indicators, text) => {
    expect(sentence(criteria, indicators)).toMatchObject(textFact(text));
  });

  test('against another day names it', () => {
    expect(sentence(0, 1, '2024-06-30')).toMatchObject(
      textFact('; tăng 01 chỉ tiêu so với ngày 30/6/2024'),
    );
  });
});
