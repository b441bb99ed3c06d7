import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { evaluated, inCommune, type Commune } from './support/commune-dossier.ts';
import { workbookOf } from './support/small-files.ts';
import { changesNothing } from './support/unchanged.ts';

const columns = ['code', 'value', 'numerator', 'denominator', 'parts', 'verdict', 'note'] as const;
type Row = {
  readonly code: string;
  readonly value?: string | number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly parts?: string;
  readonly verdict?: 'met';
  readonly note?: string;
};

const rows: readonly Row[] = [
  { code: '1.1', value: 'Đạt', note: 'Theo "Quyết định"; số 12' },
  { code: '3.6', value: 'Khá' },
  { code: '4', numerator: 1450, denominator: 1486 },
  { code: '3.1', numerator: 1071.5, denominator: 1250 },
  { code: '12.1', parts: 'male = 800/1.000; female = 760/1.000' },
  { code: '13.1', value: 2 },
  { code: '17.10', numerator: 3, denominator: 4 },
  { code: '19.1', verdict: 'met' },
];

const table = rows.map((row) => columns.map((column) => row[column] ?? null));
const csvCell = (cell: string | number | null): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '');
const csvOf = (mark: ',' | ';'): string =>
  [columns, ...table.map((cells) => cells.map(csvCell))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark))
    .join('\r\n');

const partsOf = (cell: string) =>
  cell.split(';').map((part) => {
    const [id = '', numbers = ''] = part.split('=').map((text) => text.trim());
    const [numerator = '', denominator = ''] = numbers.split('/');
    return { id, numerator, denominator };
  });
const json = rows.map(({ parts, ...row }) => ({
  ...row,
  ...(parts !== undefined && { parts: partsOf(parts) }),
}));

const importFile = async (commune: Commune, name: string, bytes: Uint8Array | string) => {
  const { call, dossierId, stage } = commune;
  const uploadId = await stage(name, bytes);
  return call('assessments.importFile', { dossierId, uploadId });
};

describe('a file of results', () => {
  test('gives the same results as JSON, CSV of either kind and XLSX', async () => {
    const files: readonly (readonly [string, Uint8Array | string])[] = [
      ['a.json', JSON.stringify(json)],
      ['a.csv', csvOf(',')],
      ['excel.csv', `\uFEFF${csvOf(';')}`],
      ['a.xlsx', await workbookOf([[...columns], ...table])],
    ];
    const outcomes: unknown[] = [];
    for (const [name, bytes] of files) {
      await inCommune(async (commune) => {
        expect(await importFile(commune, name, bytes)).toEqual({ imported: 8, rejected: [] });
        const { dossierId, call } = commune;
        outcomes.push(await call('assessments.evaluate', { dossierId }));
      });
    }
    expect(outcomes).toEqual(files.map(() => outcomes[0]));
  });

  test('is one command: one undo takes all of it back', () =>
    inCommune(async (commune) => {
      const { call, dossierId, undo } = commune;
      const before = await call('assessments.evaluate', { dossierId });
      await importFile(commune, 'a.json', JSON.stringify(json));
      await undo();
      expect(await call('assessments.evaluate', { dossierId })).toEqual(before);
    }));

  test('is taken row by row: what is refused changes nothing and is told with its line', () =>
    inCommune(async (commune) => {
      const text = [
        'code;value;numerator;denominator;verdict;parts;note',
        '99.9;1;;;;;',
        '13.1;hai;;;;;',
        '8.2;;-5;100;;;',
        '16.2;;101;100;;;',
        '16.3;;1,234.5;2.000;;;',
        '9;;1;2;;;',
        '9;;2;2;;;',
        '17.2;;5;0;;;',
        '1.2;;;;perhaps;;',
        '12.1;;;;;male;',
        '12.2;;;;;male=1/2;male=2/2',
        '12.3;;;;;;',
        `1.3;Đạt;;;;;${'x'.repeat(8001)}`,
        '8.3;Đạt;;;;;',
      ].join('\n');
      const { imported, rejected } = await importFile(commune, 'a.csv', text);
      expect(rejected.map(({ row, code, reason }) => [row, code, reason])).toEqual([
        [2, '99.9', 'criteria.unknownIndicator'],
        [3, '13.1', 'result.notANumber'],
        [4, '8.2', 'result.negative'],
        [5, '16.2', 'result.numeratorAboveDenominator'],
        [6, '16.3', 'result.ambiguousNumber'],
        [7, '9', 'result.duplicateRow'],
        [8, '9', 'result.duplicateRow'],
        [9, '17.2', 'result.zeroDenominator'],
        [10, '1.2', 'result.wrongKind'],
        [11, '12.1', 'result.wrongKind'],
        [13, '12.3', 'result.empty'],
        [14, '1.3', 'call.invalidInput'],
      ]);
      expect(imported).toBe(2);
      const { totals } = await commune.call('assessments.evaluate', commune);
      expect(totals.indicators.undecided).toBe(totals.indicators.total - 1);
    }));

  test('in which a part stands twice is refused for that row', () =>
    inCommune(async (commune) => {
      const part = { id: 'male', numerator: 1, denominator: 2 };
      const twice = [{ code: '12.1', parts: [part, { ...part, numerator: 2 }] }];
      const { rejected } = await importFile(commune, 'a.json', JSON.stringify(twice));
      expect(rejected).toMatchObject([{ code: '12.1', reason: 'result.duplicateRow' }]);
    }));

  test('may say of a figure what the ledger does not: its number stays with its own indicator', () =>
    inCommune(async (commune) => {
      const { call, dossierId } = commune;
      const answer = { numerator: '1.486', denominator: '1.486' };
      await call('assessments.enter', { dossierId, code: '4', answer });
      const other = [{ code: '9', numerator: 1300, denominator: 1502 }];
      await importFile(commune, 'a.json', JSON.stringify(other));
      const slots = async (code: string) =>
        (await call('assessments.indicator', { dossierId, code })).slots;
      const [four, nine] = [await slots('4'), await slots('9')];
      expect(four.map(({ value }) => value)).toEqual(['1486', '1486']);
      expect(nine.map(({ value }) => value)).toEqual(['1300', '1502']);
      expect(nine[1]?.concept).not.toBe('households');
    }));

  test('gives the same totals in whatever order its rows stand, and however it is cut', async () => {
    const conflicting = [...json, { code: '9', numerator: 1300, denominator: 1502 }];
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(conflicting, { minLength: conflicting.length }),
        fc.integer({ min: 0, max: conflicting.length }),
        (shuffled, cut) =>
          inCommune(async ({ call, dossierId }) => {
            for (const part of [shuffled.slice(0, cut), shuffled.slice(cut)]) {
              await call('assessments.import', { dossierId, rows: part });
            }
            const { totals, criteria } = await call('assessments.evaluate', { dossierId });
            seen.add(JSON.stringify([totals, criteria]));
          }),
      ),
      { numRuns: 12 },
    );
    expect(seen.size).toBe(1);
  });
});

describe('a workbook of an officer', () => {
  test('is read as it is shown: shares as per cents, codes with the zero that a number loses', () =>
    inCommune(async (commune) => {
      const bytes = await writeXlsx({
        sheets: [
          {
            name: 'Sheet1',
            rows: [
              ['code', 'value', 'numerator', 'denominator'],
              [8.2, 0.7996, null, null],
              [17.1, null, 3, 4],
            ],
            cells: new Map([
              ['1,1', { value: 0.7996, style: { numFmt: '0.00%' } }],
              ['2,0', { value: 17.1, style: { numFmt: '0.00' } }],
            ]),
          },
        ],
      });
      expect(await importFile(commune, 'a.xlsx', bytes)).toEqual({ imported: 2, rejected: [] });
      const share = await evaluated(commune, commune.dossierId, '8.2');
      expect(share).toMatchObject({ value: '79.96', verdict: 'not-met' });
      const view = await commune.call('assessments.indicator', { ...commune, code: '17.10' });
      expect(view.slots.map(({ value }) => value)).toEqual(['3', '4']);
    }));
});

describe('a file that is none', () => {
  const cases: readonly (readonly [string, string, Uint8Array | string])[] = [
    ['import.notAWorkbook', 'a.xlsx', 'không phải bảng tính'],
    ['import.notAWorkbook', 'a.xlsx', ''],
    ['import.notAWorkbook', 'a.csv', Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9])],
    ['import.invalidJson', 'a.json', '[{"code": '],
    ['import.invalidJson', 'a.json', '{"code":"1.1"}'],
    ['import.missingColumn', 'a.csv', 'mã;giá trị\n1.1;Đạt'],
    ['import.missingColumn', 'a.csv', ''],
    ['import.unknownFormat', 'a.csv', Buffer.from([0x63, 0xe0, 0xd0, 0xff, 0xfe])],
    ['import.unknownFormat', 'a.pdf', '%PDF-1.7'],
    ['import.tooLarge', 'a.json', JSON.stringify(Array.from({ length: 5001 }, () => ({})))],
    ['import.tooLarge', 'a.csv', `code\n${'1.1\n'.repeat(5001)}`],
    ['import.tooLarge', 'a.csv', 'x'.repeat(20 * 1024 * 1024 + 1)],
  ];

  test('is refused with its own code and changes nothing', () =>
    inCommune(async (commune) => {
      const { dossierId, refusal, stage } = commune;
      for (const [code, name, bytes] of cases) {
        const uploadId = await stage(name, bytes);
        const input = { dossierId, uploadId };
        const error = await changesNothing(commune, () => refusal('assessments.importFile', input));
        expect([name, error.code]).toEqual([name, code]);
      }
    }));

  test('is refused as a workbook with too many rows', () =>
    inCommune(async (commune) => {
      const many = Array.from({ length: 5002 }, () => ['1.1']);
      const uploadId = await commune.stage('a.xlsx', await workbookOf([['code'], ...many]));
      const input = { dossierId: commune.dossierId, uploadId };
      const error = await commune.refusal('assessments.importFile', input);
      expect(error.code).toBe('import.tooLarge');
    }));
});
