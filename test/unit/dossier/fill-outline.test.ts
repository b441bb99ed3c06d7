import { describe, expect, test } from 'vitest';
import {
  countFact,
  listFact,
  missingFact,
  moneyFact,
  textFact,
  type Facts,
} from '#shared/dossier/facts/fact.ts';
import { fillOutline } from '#shared/dossier/outline/fill-outline.ts';
import type { FillContext } from '#shared/dossier/outline/filling.ts';
import { parseOutline } from '#shared/dossier/outline/parse-outline.ts';

const outlineOf = (text: string) => {
  const parsed = parseOutline(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

const context: FillContext = {
  labelOf: (path) => `tên ${path}`,
  freeText: (name) => (name === 'written' ? 'Đã viết' : null),
  groundLines: (keys) => keys,
  signature: () => ({
    signature: {
      kind: 'signature',
      left: null,
      right: { lines: ['CHỦ TỊCH'], name: '', missing: 'Người ký' },
    },
    gaps: [{ field: 'signer', label: 'Người ký' }],
  }),
  outlineOf: (paper) => (paper === 'P03' ? outlineOf('BREAK landscape\nP biểu') : null),
};

const facts: Facts = {
  none: missingFact,
  empty: textFact(''),
  name: textFact('Nà Sương'),
  count: countFact(2),
  debt: moneyFact(0),
  ref: { kind: 'reference', full: 'Báo cáo số 01 ngày', short: 'Báo cáo số 01' },
  list: listFact([
    { own: { kind: 'missing', field: 'own.1', label: 'Riêng' } },
    { own: textFact('hai') },
  ]),
};

const fill = (text: string) => fillOutline(outlineOf(text), facts, context);
const blocks = (text: string) => fill(text).sections.flatMap((section) => section.blocks);
const says = (text: string) => ({ kind: 'paragraph', runs: [{ text }] });

describe('a condition', () => {
  test.each([
    ['{name}', 'có'],
    ['{empty}', 'không'],
    ['{none}', 'không'],
    ['{list}', 'có'],
    ['{debt} = 0', 'có'],
    ['{count} > 1', 'có'],
    ['{count} > 2', 'không'],
    ['{count} < 3', 'có'],
    ['{none} > 0', 'không'],
  ])('%s', (condition, answer) => {
    expect(blocks(`IF ${condition}\nP có\nELSE\nP không\nFI`)).toEqual([says(answer)]);
  });
});

test('a gap is a run of its own between the words, and is told once', () => {
  const { sections, gaps } = fill('P từ {none} đến {none}.\nLI {none}');
  expect(sections[0]?.blocks[0]).toEqual({
    kind: 'paragraph',
    runs: [
      { text: 'từ ' },
      { text: '', missing: 'tên none' },
      { text: ' đến ' },
      { text: '', missing: 'tên none' },
      { text: '.' },
    ],
  });
  expect(gaps).toEqual([{ field: 'none', label: 'tên none' }]);
});

test('an item of a list names its own gap', () => {
  expect(fill('EACH x IN list\nLI {x.own}\nDONE').gaps).toEqual([
    { field: 'own.1', label: 'Riêng' },
  ]);
});

test('a block that holds no runs shows the mark of the gap', () => {
  expect(blocks('SUBJECT Về {none}')).toEqual([{ kind: 'subject', text: 'Về […: tên none]' }]);
});

test('what goes with a paper becomes items', () => {
  expect(blocks('ATTACH {name}; bản đồ.')).toEqual([
    { kind: 'item', runs: [{ text: 'Nà Sương' }] },
    { kind: 'item', runs: [{ text: 'bản đồ' }] },
  ]);
});

test('neighbouring grounds are one run of lines', () => {
  expect(blocks('BASIS a\nBASIS b\nBASIS "Căn cứ họp {name}"\nP x\nGROUND c')).toEqual([
    { kind: 'basis', text: 'Căn cứ a;' },
    { kind: 'basis', text: 'Căn cứ b;' },
    { kind: 'basis', text: 'Căn cứ họp Nà Sương.' },
    says('x'),
    { kind: 'item', runs: [{ text: 'c.' }] },
  ]);
});

test('a citation is full once, short after, full again where it is asked for', () => {
  expect(blocks('P {ref}, {ref}, {ref:D}')).toEqual([
    says('Báo cáo số 01 ngày, Báo cáo số 01, Báo cáo số 01 ngày'),
  ]);
});

test('an included outline goes on with its own sections', () => {
  const { sections } = fill('P một\nINCLUDE P03');
  expect(sections).toEqual([
    { orientation: 'portrait', blocks: [says('một')] },
    { orientation: 'landscape', blocks: [says('biểu')] },
  ]);
});

test('what is only for the program to know fails loudly', () => {
  expect(() => fill('INCLUDE P99')).toThrow('P99');
  expect(() => fill('P {unknown}')).toThrow('{unknown}');
});

test('free texts: the own words, the offer, nothing where it is optional, else a gap', () => {
  const text =
    'FREE written "Một"\nFREE offered "Hai" OFFER {name}\nFREE left "Ba" optional\nFREE due "Bốn"';
  expect(blocks(text)).toEqual([
    says('Đã viết'),
    says('Nà Sương'),
    { kind: 'paragraph', runs: [{ text: '', missing: 'Bốn' }] },
  ]);
  expect(fill(text).gaps).toEqual([{ field: 'text.due', label: 'Bốn' }]);
});

test('a recipient without a name is left out, and a missing signer is a gap', () => {
  const { sections, gaps } = fill('SIGN A1\nRECIPIENTS Như trên; {empty}; Lưu: VT.');
  expect(sections[0]?.blocks[0]).toMatchObject({ recipients: ['Như trên', 'Lưu: VT'] });
  expect(gaps).toEqual([{ field: 'signer', label: 'Người ký' }]);
});

test('a photo without a picture leaves no empty frame', () => {
  expect(blocks('PHOTOS {name} chú thích')).toEqual([]);
});
