import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { importsMethods } from '#shared/contract/imports.methods.ts';
import { inCommune, type Commune } from './support/commune-dossier.ts';
import { messyWorkbook } from './support/messy-workbook.ts';
import { rawWorkbook, textRow } from './support/office-files.ts';
import { changesNothing } from './support/unchanged.ts';

type Wish = Partial<z.input<(typeof importsMethods)['imports.preview']['input']>>;

const preview = async (
  commune: Commune,
  file: readonly [string, Uint8Array | string],
  wish: Wish = {},
) => {
  const uploadId = await commune.stage(...file);
  const input = { ...wish, dossierId: commune.dossierId, uploadId };
  return { input, seen: await commune.call('imports.preview', input) };
};

const messy = ['bieu-01.xlsx', messyWorkbook()] as const;

describe('a workbook as a commune sends it', () => {
  test('is shown read before anything is written: head, columns, fonts, shares and what would change', () =>
    inCommune(async (commune) => {
      const { seen } = await preview(commune, messy);
      expect(seen).toMatchObject({ headerLine: 4, mappedBy: 'titles', blocked: null });
      expect(
        seen.columns.map(({ letters, title, field, unit }) => [letters, title, field, unit]),
      ).toEqual([
        ['A', 'TT', 'code', 'as-is'],
        ['B', 'Nội dung', null, 'as-is'],
        ['C', 'Kết quả', 'value', 'fraction-to-percent'],
        ['D', 'Ghi chú', 'note', 'as-is'],
      ]);
      expect(seen.rows.map(({ line, code, state }) => [line, code, state])).toEqual([
        [6, '8.2', 'new'],
        [7, '1.1', 'new'],
        [8, '1.2', 'hidden'],
        [9, '16.2', 'new'],
        [10, '3.6', 'refused'],
      ]);
      expect(seen.rows[0]?.changes).toEqual([
        { field: 'value', old: null, new: '85.5' },
        { field: 'note', old: null, new: 'đã đối chiếu với sổ của thôn' },
      ]);
      expect(seen.rows[4]?.error?.code).toBe('result.levelUnknown');
    }));

  test('changes nothing while it is looked at', () =>
    inCommune(async (commune) => {
      const uploadId = await commune.stage(...messy);
      await changesNothing(commune, () =>
        commune.call('imports.preview', { dossierId: commune.dossierId, uploadId }),
      );
    }));

  test('becomes answers in one command that one undo takes back, and the file itself is kept', () =>
    inCommune(async (commune) => {
      const { input, seen } = await preview(commune, messy);
      const before = await commune.call('assessments.evaluate', commune);
      const done = await commune.call('imports.apply', { ...input, digest: seen.digest });
      expect(done).toMatchObject({ imported: 3, refused: 1 });
      const view = await commune.call('assessments.indicator', { ...commune, code: '8.2' });
      expect(view.slots.map(({ value }) => value)).toContain('85.5');
      const [file] = await commune.call('imports.files', commune);
      expect(file).toMatchObject({ name: 'bieu-01.xlsx', rows: 3, fileSha256: done.fileSha256 });
      const again = await preview(commune, messy);
      expect(again.seen.counts).toMatchObject({ same: 3, new: 0, changed: 0 });
      await commune.undo();
      expect(await commune.call('assessments.evaluate', commune)).toEqual(before);
      expect(await commune.call('imports.files', commune)).toEqual([]);
    }));

  test('says old and new where an answer changes, and is refused when another answer came between', () =>
    inCommune(async (commune) => {
      const { dossierId, call, refusal } = commune;
      await call('assessments.enter', { dossierId, code: '8.2', answer: { value: '70' } });
      const { input, seen } = await preview(commune, messy);
      expect(seen.rows[0]).toMatchObject({
        state: 'changed',
        changes: [{ field: 'value', old: '70', new: '85.5' }, { field: 'note' }],
      });
      await call('assessments.enter', { dossierId, code: '8.2', answer: { value: '71' } });
      const apply = { ...input, digest: seen.digest };
      const error = await changesNothing(commune, () => refusal('imports.apply', apply));
      expect(error.code).toBe('import.notAllAccepted');
    }));

  test('gives its hidden rows when the officer says so', () =>
    inCommune(async (commune) => {
      const { seen } = await preview(commune, messy, { takeHidden: true });
      expect(seen.counts).toMatchObject({ new: 4, hidden: 0 });
    }));

  test('is mapped at once the next time, as the officer mapped it', () =>
    inCommune(async (commune) => {
      const columns = [
        { column: 0, field: 'code' },
        { column: 2, field: 'value', unit: 'fraction-to-percent' as const },
        { column: 1, field: 'note' },
      ];
      const first = await preview(commune, messy, { columns });
      await commune.call('imports.apply', {
        ...first.input,
        digest: first.seen.digest,
        remember: true,
        department: 'Phòng Kinh tế',
      });
      const { seen } = await preview(commune, messy);
      expect(seen).toMatchObject({ mappedBy: 'memory', department: 'Phòng Kinh tế' });
      expect(seen.columns.map(({ field }) => field)).toEqual(['code', 'note', 'value', null]);
      const [known] = await commune.call('imports.mappings', {});
      expect(known?.titles).toEqual(['TT', 'Nội dung', 'Kết quả', 'Ghi chú']);
      await commune.call('imports.forgetMapping', { id: known?.id ?? '' });
      expect((await preview(commune, messy)).seen.mappedBy).toBe('titles');
    }));
});

describe('a pasted block', () => {
  test('is read like a file; text in an old encoding waits for the officer', () =>
    inCommune(async (commune) => {
      const pasted = ['dan.txt', 'TT\tKết quả\tGhi chú\n8.2\t85,5\t®· ®èi chiÕu víi sæ\n'] as const;
      const { seen } = await preview(commune, pasted);
      expect(seen.blocked).toMatchObject({ code: 'import.oldFont', details: { column: 'C' } });
      expect(seen.columns[2]).toMatchObject({ proposed: 'tcvn3', needsChoice: true });
      const columns = seen.columns.flatMap(({ column, field }) =>
        field ? [{ column, field, ...(column === 2 && { encoding: 'tcvn3' as const }) }] : [],
      );
      const chosen = await preview(commune, pasted, { columns });
      expect(chosen.seen.columns[2]?.samples).toEqual([
        { before: '®· ®èi chiÕu víi sæ', after: 'đã đối chiếu với sổ' },
      ]);
      expect(chosen.seen.rows[0]?.changes).toContainEqual({
        field: 'note',
        old: null,
        new: 'đã đối chiếu với sổ',
      });
    }));
});

describe('a mapping that can not be', () => {
  test('is told as what blocks, with no row', () =>
    inCommune(async (commune) => {
      const sheet = rawWorkbook({ rows: textRow(1, ['a', 'b']) + textRow(2, ['1.1', 'Đạt']) });
      const nothing = await preview(commune, ['a.xlsx', sheet]);
      expect(nothing.seen).toMatchObject({
        blocked: { code: 'import.mappingIncomplete' },
        rows: [],
      });
      const columns = [0, 1].map((column) => ({ column, field: 'code' }));
      const double = await preview(commune, ['a.xlsx', sheet], { columns });
      expect(double.seen.blocked?.code).toBe('import.duplicateColumn');
    }));

  test('of two rows for one indicator takes neither', () =>
    inCommune(async (commune) => {
      const { seen } = await preview(commune, [
        'a.csv',
        'TT;Kết quả\n1.1;Đạt\n1.1;Chưa đạt\n13.1;',
      ]);
      expect(seen.rows.map(({ state, error }) => [state, error?.code])).toEqual([
        ['refused', 'result.duplicateRow'],
        ['refused', 'result.duplicateRow'],
        ['empty', undefined],
      ]);
    }));
});
