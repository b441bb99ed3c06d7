import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultTarget } from '#shared/assessments/result-target.ts';
import { codeOf } from '#shared/imports/code-cell.ts';
import { fieldOfTitle } from '#shared/imports/guess-header.ts';
import { headerKey } from '#shared/imports/header-key.ts';
import { inUnit } from '#shared/imports/import-units.ts';
import { decimal, normalize } from '#shared/kernel/decimal.ts';
import { idSchema } from '#shared/kernel/ids.ts';

describe('a code that Excel keeps as a number', () => {
  const set = new Set(['17.1', '17.2', '17.9', '17.10', '8.2']);
  const cases = [
    ['17.1', '0.00', undefined, { code: '17.10' }],
    ['17.1', '', '17.9', { code: '17.10' }],
    ['17.1', '', '16.3', { between: ['17.1', '17.10'] }],
    ['17.1', '', undefined, { between: ['17.1', '17.10'] }],
    ['17.2', '', undefined, { code: '17.2' }],
    ['8.2', 'General', undefined, { code: '8.2' }],
    ['99.5', '', undefined, { code: '99.5' }],
  ] as const;

  test.each(cases)('%s shown as "%s" after %s', (number, format, previous, meant) => {
    const cell = { text: number, number: decimal(number), format };
    expect(codeOf(cell, { known: set, previous })).toEqual(meant);
  });

  test('in a table that makes the codes counts on from the row before', () => {
    const known = new Set<string>();
    const codes: string[] = [];
    for (const number of [
      '1.1',
      '1.2',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '2.7',
      '2.8',
      '2.9',
      '2.1',
      '2.11',
    ]) {
      const cell = { text: number, number: decimal(number) };
      const read = codeOf(cell, { known, previous: codes.at(-1) });
      codes.push('code' in read ? read.code : '?');
    }
    expect(codes.slice(-3)).toEqual(['2.9', '2.10', '2.11']);
  });
});

describe('a title', () => {
  const cases = [
    ['TT', 'code'],
    ['Mã chỉ tiêu', 'code'],
    ['KẾT QUẢ\nthực hiện', 'value'],
    ['Tổng số hộ (hộ)', 'denominator'],
    ['Ghi chú', 'note'],
    ['Nội dung', null],
    ['', null],
  ] as const;

  test.each(cases)('"%s" is %s', (title, field) => {
    expect(fieldOfTitle(title, resultTarget)).toBe(field);
  });
});

describe('a unit', () => {
  test('and the one that takes it back are exact', () => {
    const number = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
      .map(([whole, places]) =>
        normalize(decimal((whole / 10 ** places).toFixed(places).replace(/^-0(\.0+)?$/, '0'))),
      );
    fc.assert(
      fc.property(number, (value) => {
        expect(inUnit(inUnit(value, 'ha-to-m2'), 'm2-to-ha')).toBe(value);
        expect(inUnit(inUnit(value, 'thousand-to-dong'), 'dong-to-thousand')).toBe(value);
        expect(inUnit(inUnit(value, 'million-to-dong'), 'dong-to-million')).toBe(value);
      }),
    );
  });

  test('of a share makes it a percent', () => {
    expect(inUnit(decimal('0.85'), 'fraction-to-percent')).toBe('85');
    expect(inUnit(decimal('0.7996'), 'fraction-to-percent')).toBe('79.96');
  });
});

describe('the key of a head', () => {
  test('is an id, and the same for the same titles however their letters are written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('ế', 'Đ', 'a', ' ', '(', '%', '1') })),
        (titles) => {
          const columns = titles.map((title, column) => ({ column, title }));
          const key = headerKey(columns);
          if (titles.length > 0)
            expect(idSchema.safeParse(`mapping:results:${key}:-`).success).toBe(true);
          expect(
            headerKey(
              columns.map(({ column, title }) => ({ column, title: title.normalize('NFD') })),
            ),
          ).toBe(key);
        },
      ),
    );
  });

  test('differs where a column moved', () => {
    const [a, b] = [
      { column: 0, title: 'TT' },
      { column: 1, title: 'Kết quả' },
    ];
    expect(headerKey([a, b])).not.toBe(
      headerKey([
        { ...a, column: 1 },
        { ...b, column: 0 },
      ]),
    );
  });
});
