import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import type { Term } from '#shared/people/person.ts';
import { rankedForm } from '#shared/people/signature-form.ts';
import { signatureLines } from '#shared/people/signature-lines.ts';
import { signersOn } from '#shared/people/signers-on.ts';

const committee = 'TM. ỦY BAN NHÂN DÂN';

test.each([
  ['A1', 'head', 'Chủ tịch', [committee, 'CHỦ TỊCH']],
  ['A1', 'deputy', 'Phó Chủ tịch', [committee, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['A1', 'acting-head', 'Quyền Chủ tịch', [committee, 'Q. CHỦ TỊCH']],
  ['A1', 'office-head', 'Chánh Văn phòng', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
  ['B1', 'head', 'Chủ tịch', ['CHỦ TỊCH']],
  ['B1', 'deputy', 'Phó Chủ tịch', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['C1', 'head', 'Giám đốc', ['GIÁM ĐỐC']],
  ['C1', 'deputy', 'Phó Trưởng phòng', ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']],
  ['C3', 'office-head', 'Chánh Văn phòng', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
  [
    'C3',
    'office-head',
    'Phó Chánh Văn phòng',
    ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
  ],
  ['E1', 'head', 'Chủ tịch', ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH']],
  ['E1', 'deputy', 'Phó Chủ tịch', ['TM. BAN THƯỜNG TRỰC', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['F', 'head', 'Chủ tịch', []],
] as const)('%s by %s (%s)', (form, rank, office, lines) => {
  expect(signatureLines(form, { rank, office })).toEqual(lines);
});

test.each([
  ['A1', 'head', 'A1'],
  ['A1', 'deputy', 'A2'],
  ['A1', 'acting-head', 'A3'],
  ['B1', 'deputy', 'B2'],
  ['A1', 'office-head', 'C3'],
  ['A1', 'none', null],
  ['F', 'none', 'F'],
] as const)('%s by a %s is %s', (form, rank, named) => {
  expect(rankedForm(form, rank)).toBe(named);
});

describe('signers of a unit on a day', () => {
  const term = (id: string, rank: Term['rank'], from: string, to: string | null): Term => ({
    id,
    personId: `p-${id}`,
    unitId: 'u',
    body: 'peoples-committee',
    bodyName: '',
    office: rank === 'deputy' ? 'Phó Chủ tịch' : 'Chủ tịch',
    rank,
    from: day(from),
    to: to === null ? null : day(to),
  });
  const terms = [
    term('deputy', 'deputy', '2021-06-28', null),
    term('old', 'head', '2016-06-01', '2021-06-27'),
    term('head', 'head', '2021-06-28', '2024-06-30'),
    { ...term('front', 'head', '2021-01-01', null), body: 'fatherland-front' as const },
    { ...term('clerk', 'none', '2021-01-01', null) },
    { ...term('elsewhere', 'head', '2021-01-01', null), unitId: 'v' },
  ];
  const persons = terms.map(({ personId }) => ({ id: personId, name: personId }));
  const on = (text: string) =>
    signersOn(terms, persons, { unitId: 'u', day: day(text) }).map(({ term: { id } }) => id);

  test('are those in office, both ends counted, the head first', () => {
    expect(on('2021-06-27')).toEqual(['old']);
    expect(on('2021-06-28')).toEqual(['head', 'deputy']);
    expect(on('2024-06-30')).toEqual(['head', 'deputy']);
    expect(on('2024-07-01')).toEqual(['deputy']);
    expect(on('2010-01-01')).toEqual([]);
  });

  test('carry their name and lines', () => {
    expect(signersOn(terms, persons, { unitId: 'u', day: day('2024-07-01') })).toEqual([
      { term: terms[0], name: 'p-deputy', lines: [committee, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
    ]);
  });

  test('whose person was removed are left out', () => {
    expect(signersOn(terms, [], { unitId: 'u', day: day('2024-01-01') })).toEqual([]);
  });
});
