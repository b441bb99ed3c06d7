import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { inCommune, type Commune } from './support/commune-dossier.ts';
import { pdfOfPages } from './support/small-files.ts';
import { changesNothing } from './support/unchanged.ts';

const asOf = day('2024-11-30');

const withVillages = async ({ call, unitId }: Commune, names: readonly string[]) => {
  for (const name of names)
    await call('units.create', { level: 'village', name, parentId: unitId });
};

describe('village sheets', () => {
  test('ask for the usual figures or those the office chose, in its order', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId } = core;
      await withVillages(core, ['Nà Thình', 'Khuổi Dẻ']);
      const { sheetId } = await call('villages.createSheet', { unitId, asOf });
      const usual = await call('villages.sheet', { sheetId });
      expect(usual.columns.slice(0, 4).map(({ name }) => name)).toEqual([
        'Số hộ',
        'Số nhân khẩu',
        'Nhân khẩu nam',
        'Nhân khẩu nữ',
      ]);
      expect(usual.rows.map(({ name, state }) => [name, state])).toEqual([
        ['Khuổi Dẻ', 'awaited'],
        ['Nà Thình', 'awaited'],
      ]);
      expect(usual.source).toBe('Phiếu cung cấp số liệu của các thôn');
      const concepts = ['roads.village.hard', 'households'];
      await call('villages.changeSheet', { sheetId, concepts });
      const { columns } = await call('villages.sheet', { sheetId });
      expect(columns.map(({ concept }) => concept)).toEqual(concepts);
      const again = await changesNothing(core, () =>
        refusal('villages.createSheet', { unitId, asOf }),
      );
      expect(again.code).toBe('record.alreadyExists');
    }));

  test('typed back add up to the commune, village by village, and become its figures', () =>
    inCommune(async (core) => {
      const { call, unitId, undo } = core;
      await withVillages(core, ['Khuổi Dẻ', 'Nà Thình']);
      const concepts = ['households', 'roads.village'];
      const { sheetId } = await call('villages.createSheet', { unitId, asOf, concepts });
      const sheet = async () => call('villages.sheet', { sheetId });
      const [first, second] = (await sheet()).rows;
      if (!first || !second) throw new Error('two villages');
      const cells = [
        { villageId: first.villageId, concept: 'households', value: '214' },
        { villageId: first.villageId, concept: 'roads.village', value: '4,6' },
        { villageId: second.villageId, concept: 'households', value: '198' },
      ];
      await call('villages.fill', { sheetId, cells });
      const half = await sheet();
      expect(half.rows.map(({ state }) => state)).toEqual(['entered', 'handed-in']);
      expect(half.columns).toMatchObject([
        { total: '412', counted: 2, expected: 2, commune: null },
        { total: '4.6', counted: 1, expected: 2 },
      ]);
      await call('villages.fill', {
        sheetId,
        cells: [{ villageId: second.villageId, concept: 'roads.village', value: 3.8 }],
      });
      expect(await call('villages.useSums', { sheetId })).toEqual({ changed: 2 });
      expect((await sheet()).columns).toMatchObject([
        { commune: { value: '412', origin: 'villages' } },
        { commune: { value: '8.4', origin: 'villages' } },
      ]);
      const figures = await call('figures.list', { unitId: first.villageId });
      expect(figures[0]?.source).toBe('Phiếu cung cấp số liệu của các thôn');
      await undo();
      expect((await sheet()).columns[0]?.commune).toBeNull();
    }));

  test('take a block whole or not at all, and an emptied box is empty again', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId } = core;
      await withVillages(core, ['Khuổi Dẻ', 'Nà Thình']);
      const concepts = ['households', 'population'];
      const { sheetId } = await call('villages.createSheet', { unitId, asOf, concepts });
      const { rows } = await call('villages.sheet', { sheetId });
      const villageId = rows[0]?.villageId ?? '';
      const good = { villageId, concept: 'households', value: '214' };
      const wrong = [
        [{ ...good, value: 'khoảng hai trăm' }, 'result.notANumber'],
        [{ ...good, value: '214,5' }, 'result.notWhole'],
        [{ ...good, concept: 'roads.lane' }, 'figure.unknownConcept'],
        [{ ...good, villageId: unitId }, 'sheet.notAVillage'],
      ] as const;
      for (const [cell, code] of wrong) {
        const error = await changesNothing(core, () =>
          refusal('villages.fill', { sheetId, cells: [good, cell] }),
        );
        expect(error.code).toBe(code);
      }
      await call('villages.fill', { sheetId, cells: [good] });
      await call('villages.fill', { sheetId, cells: [{ ...good, value: null }] });
      const emptied = await call('villages.sheet', { sheetId });
      expect(emptied.rows[0]).toMatchObject({ state: 'awaited', cells: [null, null] });
    }));

  test('keep the scan as the source of what was on it, typed before or after', () =>
    inCommune(async (core) => {
      const { call, stage, unitId, dossierId } = core;
      await withVillages(core, ['Khuổi Dẻ']);
      const concepts = ['households', 'population'];
      const { sheetId } = await call('villages.createSheet', { unitId, asOf, concepts });
      const { rows } = await call('villages.sheet', { sheetId });
      const villageId = rows[0]?.villageId ?? '';
      const fill = (concept: string, value: string) =>
        call('villages.fill', { sheetId, cells: [{ villageId, concept, value }] });
      await fill('households', '214');
      const uploadId = await stage('phieu.pdf', pdfOfPages(1));
      const { evidenceId } = await call('evidence.add', {
        dossierId,
        targets: [],
        uploadIds: [uploadId],
      });
      await call('villages.markReturn', { sheetId, villageId, handedInOn: asOf, evidenceId });
      await fill('population', '941');
      const figures = await call('figures.list', { unitId: villageId });
      expect(figures.map((figure) => figure.evidenceId)).toEqual([evidenceId, evidenceId]);
    }));

  test('are printed one page a village', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId } = core;
      const { sheetId } = await call('villages.createSheet', { unitId, asOf });
      expect((await refusal('villages.print', { sheetId, format: 'pdf' })).code).toBe(
        'sheet.noVillages',
      );
      await withVillages(core, ['Khuổi Dẻ', 'Nà Thình', 'Bản Vầu']);
      const pdf = await call('villages.print', { sheetId, format: 'pdf' });
      expect(pdf).toMatchObject({ name: 'phieu-thon-muong-lan-2024-11-30.pdf', pages: 3 });
      const docx = await call('villages.print', { sheetId, format: 'docx' });
      expect(docx.sha256).not.toBe(pdf.sha256);
    }));
});
