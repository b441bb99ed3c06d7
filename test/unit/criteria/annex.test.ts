import { describe, expect, test } from 'vitest';
import { readAnnex } from '#shared/criteria/annex/read-annex.ts';
import type { AnnexRow } from '#shared/criteria/annex/annex-row.ts';
import type { ReadCell, ReadTable } from '#shared/imports/read-table.ts';

type Cell =
  | string
  | { readonly text: string; readonly from?: readonly [number, number]; readonly font?: string };

const cellOf = (cell: Cell): ReadCell => {
  if (typeof cell === 'string') return { text: cell };
  const { from, font, text } = cell;
  return {
    text,
    ...(font !== undefined && { font }),
    ...(from && { mergedInto: { line: from[0], column: from[1] } }),
  };
};

const tableOf = (rows: readonly (readonly Cell[])[], name = ''): ReadTable => ({
  name,
  hidden: false,
  hiddenColumns: [],
  rows: rows.map((cells, at) => ({ line: at + 1, hidden: false, cells: cells.map(cellOf) })),
});

const read = (...tables: readonly ReadTable[]) => {
  const answer = readAnnex(tables);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

const told = ({ kind, criterion, criterionName, code, name, doubts }: AnnexRow) => [
  kind,
  criterion,
  criterionName,
  code,
  name,
  doubts,
];

const head = ['TT', 'Tiêu chí', 'Nội dung', 'Mức'] as const;

describe('the annex of a decision', () => {
  test('with regions under one head: levels by column, the one for all beside them', () => {
    const { columns, rows, title } = read(
      tableOf(
        [
          [
            'TT',
            'Tên tiêu chí',
            'Nội dung tiêu chí',
            'Chỉ tiêu chung',
            'Chỉ tiêu theo vùng',
            { text: 'Chỉ tiêu theo vùng', from: [1, 4] },
          ],
          [
            { text: 'TT', from: [1, 0] },
            { text: 'Tên tiêu chí', from: [1, 1] },
            { text: 'Nội dung tiêu chí', from: [1, 2] },
            { text: 'Chỉ tiêu chung', from: [1, 3] },
            'Trung du miền núi phía Bắc',
            'Đồng bằng sông Hồng',
          ],
          [
            '1',
            'Quy hoạch',
            '1.1. Có quy hoạch chung xây dựng xã',
            'Đạt',
            { text: 'Đạt', from: [3, 3] },
            { text: 'Đạt', from: [3, 3] },
          ],
          [
            '',
            { text: 'Quy hoạch', from: [3, 1] },
            '1.2. Tỷ lệ hộ theo quy hoạch',
            '≥ 80%',
            '≥ 70%',
            '100%',
          ],
        ],
        'BỘ TIÊU CHÍ QUỐC GIA',
      ),
    );
    expect(title).toBe('BỘ TIÊU CHÍ QUỐC GIA');
    expect(columns).toEqual([
      { id: '*', name: 'Chỉ tiêu chung' },
      { id: 'trung-du-mien-nui-phia-bac', name: 'Trung du miền núi phía Bắc' },
      { id: 'dong-bang-song-hong', name: 'Đồng bằng sông Hồng' },
    ]);
    expect(rows.map(told)).toEqual([
      ['indicator', 1, 'Quy hoạch', '1.1', 'Có quy hoạch chung xây dựng xã', []],
      ['indicator', 1, 'Quy hoạch', '1.2', 'Tỷ lệ hộ theo quy hoạch', ['signAssumed']],
    ]);
    expect(rows[0]?.requirement).toEqual({ kind: 'achieved' });
    expect(rows[1]).toMatchObject({
      measure: 'percent',
      unit: '%',
      requirement: {
        kind: 'threshold',
        operator: '>=',
        byVariant: { '*': '80', 'trung-du-mien-nui-phia-bac': '70', 'dong-bang-song-hong': '100' },
      },
    });
  });

  test('names criteria in rows of their own, groups over the whole width, and numbers of columns', () => {
    const { rows } = read(
      tableOf([
        head,
        ['(1)', '(2)', '(3)', '(4)'],
        [
          'I. HẠ TẦNG',
          { text: 'I. HẠ TẦNG', from: [3, 0] },
          { text: 'I. HẠ TẦNG', from: [3, 0] },
          { text: 'I. HẠ TẦNG', from: [3, 0] },
        ],
        ['2', 'Giao thông', '', ''],
        ['2.1', '', 'Đường xã được nhựa hóa', '≥ 100%'],
        ['3', 'Điện', 'Tỷ lệ hộ dùng điện', '≥ 98%'],
      ]),
    );
    expect(rows.map(told)).toEqual([
      ['other', 0, '', '', '(3)', []],
      ['heading', 0, '', '', 'I. HẠ TẦNG', []],
      ['heading', 2, 'Giao thông', '', '', []],
      ['indicator', 2, 'Giao thông', '2.1', 'Đường xã được nhựa hóa', []],
      ['indicator', 3, 'Điện', '3', 'Tỷ lệ hộ dùng điện', ['codeGuessed']],
    ]);
  });

  test('takes a column of codes before the content for what it is, and one of offices beside the levels', () => {
    const { columns, rows } = read(
      tableOf([
        ['TT', 'Tiêu chí', 'Chỉ tiêu', 'Nội dung', 'Nhóm 1', 'Nhóm 2', 'Cơ quan phụ trách'],
        ['17', 'Môi trường', '17.3', 'Tỷ lệ thu gom', '≥ 80%', '≥ 75%', 'Sở Xây dựng'],
      ]),
    );
    expect(columns.map(({ id }) => id)).toEqual(['nhom-1', 'nhom-2']);
    expect(rows.map(told)).toEqual([['indicator', 17, 'Môi trường', '17.3', 'Tỷ lệ thu gom', []]]);
  });

  test('keeps as words what it can’t read, and never makes a level up', () => {
    const { rows } = read(
      tableOf([
        head,
        ['1', 'Môi trường', '1.1. Thu gom', '80% trở lên, trong đó có phân loại'],
        ['', '', '1.2. Nghĩa trang', ''],
        ['', '', '1.3. Cấp nước', '60'],
        ['', '', '1.4. Do tỉnh', 'UBND cấp tỉnh quy định cụ thể'],
      ]),
    );
    expect(rows.map(({ requirement, doubts }) => [requirement, doubts])).toEqual([
      [{ kind: 'text', byVariant: { '*': '80% trở lên, trong đó có phân loại' } }, ['levelUnread']],
      [null, ['levelBlank']],
      [{ kind: 'threshold', operator: '>=', byVariant: { '*': '60' } }, ['signAssumed']],
      [{ kind: 'delegated' }, []],
    ]);
  });

  test('points to codes that stand twice or under another criterion, and to rows that go on', () => {
    const { rows } = read(
      tableOf([
        head,
        ['1', 'Y tế', '1.1. Bảo hiểm', '≥ 95%'],
        ['', '', '1.1. Sổ khám', '≥ 40%'],
        ['', '', '2.3. Thấp còi', '≤ 24%'],
        ['', '', 'a) Nam', '≥ 10%'],
        ['', '', { text: 'a) Nam', from: [5, 2] }, '≥ 20%'],
      ]),
    );
    expect(rows.map(({ kind, doubts }) => [kind, doubts])).toEqual([
      ['indicator', ['codeTwice']],
      ['indicator', ['codeTwice']],
      ['indicator', ['codeElsewhere']],
      ['indicator', ['codeGuessed', 'subItem']],
      ['other', ['codeGuessed', 'nameMerged', 'subItem']],
    ]);
  });

  test('reads old fonts by the font, shows the letters as they were, and asks', () => {
    const { rows } = read(
      tableOf([head, ['1', 'Điện', { text: 'Tû lÖ hé dïng ®iÖn', font: '.VnTime' }, '≥ 98%']]),
    );
    expect(rows[0]).toMatchObject({
      name: 'Tỷ lệ hộ dùng điện',
      original: 'Tû lÖ hé dïng ®iÖn',
      doubts: ['converted', 'codeGuessed'],
    });
  });

  test('goes on in a table without a head, and leaves other tables alone', () => {
    const { rows, otherTables } = read(
      tableOf([head, ['1', 'Điện', '1.1. Hộ có điện', '≥ 98%']]),
      tableOf([['', '', '1.2. An toàn điện', 'Đạt']]),
      tableOf([['Nơi nhận:', 'CHỦ TỊCH']]),
    );
    expect(
      rows.map(({ table, line, code, criterion, doubts }) => [
        table,
        line,
        code,
        criterion,
        doubts,
      ]),
    ).toEqual([
      [1, 2, '1.1', 1, []],
      [2, 1, '1.2', 1, ['noHead']],
    ]);
    expect(otherTables).toBe(1);
  });

  test.each([
    ['annex.noHead', [tableOf([['Nơi nhận:', 'CHỦ TỊCH']])]],
    [
      'annex.tooManyRows',
      [tableOf([head, ...Array.from({ length: 10_000 }, () => ['1', 'A', 'b', 'Đạt'])])],
    ],
  ])('is refused with %s', (code, tables) => {
    const answer = readAnnex(tables);
    expect(answer.ok ? null : answer.error.code).toBe(code);
  });
});
