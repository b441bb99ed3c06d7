import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { groupTableRows, workbookOf } from '../fixtures/group-table.ts';
import { advancedSet, inCommune, type Commune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

const shipped = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`resources/criteria/${id}.json`, 'utf8'));

const exported = async ({ call, core }: Commune, format: 'json' | 'xlsx', setId = advancedSet) => {
  const made = await call('criteria.exportSet', { setId, format });
  const file = await core.openFile(made.fileSha256);
  return new Uint8Array(readFileSync(file?.path ?? ''));
};

const imported = async ({ call, stage }: Commune, name: string, bytes: Uint8Array | string) =>
  call('criteria.importSet', { uploadId: await stage(name, bytes) });

describe('a set goes from office to office', () => {
  test('as JSON: the very same text is known, a changed one is the next version', () =>
    inCommune(async (commune) => {
      const text = new TextDecoder().decode(await exported(commune, 'json'));
      expect(await imported(commune, 'bo.json', text)).toMatchObject({ version: 1, known: true });
      const { sha256, ...set } = JSON.parse(text);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      const changed = JSON.stringify({ ...set, title: 'Bộ tiêu chí đã chỉnh' });
      const second = await imported(commune, 'bo.json', changed);
      expect(second).toMatchObject({ id: advancedSet, version: 2, renumbered: true });
      const { unitId } = commune;
      const summary = (await commune.call('criteria.sets', {})).find(
        ({ id }) => id === advancedSet,
      );
      expect(summary).toMatchObject({
        version: 2,
        origin: 'imported',
        title: 'Bộ tiêu chí đã chỉnh',
      });
      const old = await commune.call('criteria.set', { setId: advancedSet, version: 1 });
      expect(old.title).not.toBe('Bộ tiêu chí đã chỉnh');
      await commune.call('dossiers.create', { unitId, setId: advancedSet, year: 2025 });
    }));

  test('as a workbook that comes back as the same set', () =>
    inCommune(async (commune) => {
      const bytes = await exported(commune, 'xlsx');
      expect(await imported(commune, 'bo.xlsx', bytes)).toMatchObject({
        version: 1,
        indicators: 75,
        known: true,
      });
    }));

  test('an office’s own table of 47 indicators in three groups becomes a set', () =>
    inCommune(async (commune) => {
      const set = await imported(commune, 'Phụ lục thử.xlsx', await workbookOf(groupTableRows()));
      expect(set).toMatchObject({
        id: 'phu-luc-thu',
        criteria: 10,
        indicators: 47,
        origin: 'typed',
      });
      const { rows, variants } = await commune.call('criteria.set', { setId: set.id });
      expect(variants.map(({ name }) => name)).toEqual(['Nhóm 1', 'Nhóm 2', 'Nhóm 3']);
      const levels = (code: string) =>
        rows
          .flatMap(({ indicators }) => indicators)
          .find((one) => one.code === code)
          ?.requirements.map(({ text }) => text);
      expect(levels('1.2')).toEqual(['≥ 90%', '≥ 80%', '≥ 70%']);
      expect(levels('4.4')).toEqual(['≤ 1,5%', '≤ 3%', '≤ 5,5%']);
    }));
});

const set47 = groupTableRows();
const cells = (row: number, column: number, cell: object) => ({
  cells: new Map([[`${row},${column}`, cell]]),
});

const badJson: [string, string, (set: Record<string, unknown>) => unknown][] = [
  ['criteria.newerFormat', 'a newer format', (set) => ({ ...set, format: 'ntm-criteria-set/2' })],
  ['criteria.hashMismatch', 'another hash', (set) => ({ ...set, sha256: 'a'.repeat(64) })],
  ['criteria.setInvalid', 'no criteria', (set) => ({ ...set, criteria: null })],
  [
    'criteria.duplicateCodes',
    'a code twice',
    (set) => JSON.parse(JSON.stringify(set).replace('"code":"1.2"', '"code":"1.1"')),
  ],
  [
    'criteria.levelMissing',
    'a region without a level',
    (set) => JSON.parse(JSON.stringify(set).replace(/"red-river-delta":[\d.]+,/, '')),
  ],
  [
    'criteria.groupUndeclared',
    'a level for a region that is none',
    (set) => JSON.parse(JSON.stringify(set).replace(/"red-river-delta":([\d.])/, '"bien":$1')),
  ],
  [
    'criteria.requiresCycle',
    'sets that ask for each other',
    (set) => ({ ...set, requires: [{ setId: advancedSet, text: 'Đã đạt chính bộ này' }] }),
  ],
];

const badWorkbooks: [string, string, () => Promise<Uint8Array>][] = [
  [
    'sheet.mergedCells',
    'joined cells',
    () => workbookOf(set47, { merges: [{ startRow: 3, startCol: 1, endRow: 6, endCol: 1 }] }),
  ],
  ['sheet.formula', 'a formula', () => workbookOf(set47, cells(4, 4, { formula: 'SUM(E1:E2)' }))],
  [
    'sheet.hiddenRows',
    'hidden rows',
    () => workbookOf(set47, { rowDefs: new Map([[5, { hidden: true }]]) }),
  ],
  [
    'sheet.tooManyRows',
    '100,000 rows',
    () => workbookOf(Array.from({ length: 100_000 }, (_, row) => [row, 'a'])),
  ],
  ['sheet.notASet', 'another table', () => workbookOf([['Họ tên', 'Chức vụ']])],
  ['import.notAWorkbook', 'no workbook', () => Promise.resolve(new Uint8Array([80, 75, 3, 4, 0]))],
];

describe('what can’t be read as a set is refused whole', () => {
  test.each(badJson)('%s: %s', (code, _what, spoil) =>
    inCommune(async (commune) => {
      const uploadId = await commune.stage('bo.json', JSON.stringify(spoil(shipped(advancedSet))));
      const asked = () => commune.refusal('criteria.importSet', { uploadId });
      expect(await changesNothing(commune, asked)).toMatchObject({ code });
    }),
  );

  test.each(badWorkbooks)('%s: %s', (code, _what, make) =>
    inCommune(async (commune) => {
      const uploadId = await commune.stage('bang.xlsx', await make());
      const asked = () => commune.refusal('criteria.importSet', { uploadId });
      expect(await changesNothing(commune, asked)).toMatchObject({ code });
    }),
  );

  test('a date that is none, in the template: sheet, row and column are named', () =>
    inCommune(async (commune) => {
      const { readXlsx } = await import('hucre/xlsx');
      const { sheets } = await readXlsx(await exported(commune, 'xlsx'));
      const acts = sheets[1]?.rows ?? [];
      if (acts[1]) acts[1][1] = 'khoảng tháng 3 năm 2022';
      const bytes = await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
      const uploadId = await commune.stage('bo.xlsx', bytes);
      expect(await commune.refusal('criteria.importSet', { uploadId })).toMatchObject({
        code: 'sheet.cellUnreadable',
        details: { sheet: 'Căn cứ pháp lý', row: '2', column: 'Ngày' },
      });
    }));
});
