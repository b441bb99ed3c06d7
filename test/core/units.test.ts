import { describe, expect, test } from 'vitest';
import { inCommune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

describe('units', () => {
  test('are added with the usual words, changed, and taken away; each can be undone', () =>
    inCommune(async ({ call, undo }) => {
      const { unitId } = await call('units.create', { level: 'village', name: ' Nà Cài ' });
      const read = async () => (await call('units.get', { unitId })).unit;
      expect(await read()).toMatchObject({ name: 'Nà Cài', kind: 'thôn', placeName: 'Nà Cài' });
      await call('units.update', { unitId, patch: { kind: 'bản' } });
      expect((await read()).kind).toBe('bản');
      await undo();
      expect((await read()).kind).toBe('thôn');
      await call('units.remove', { unitId });
      expect(await call('units.list', { level: 'village' })).toEqual([]);
      await undo();
      expect((await read()).name).toBe('Nà Cài');
    }));

  test('know what lies above and below, lists in the order of the alphabet', () =>
    inCommune(async ({ call }) => {
      const province = await call('units.create', { level: 'province', name: 'Lĩnh Khê' });
      const place = { level: 'district', name: 'Pha Din', parentId: province.unitId } as const;
      const district = await call('units.create', place);
      for (const name of ['Đèo Gió', 'Ân Sinh', 'Dào San']) {
        await call('units.create', { level: 'commune', name, parentId: district.unitId });
      }
      const { above, below } = await call('units.get', { unitId: district.unitId });
      expect(above.map(({ name }) => name)).toEqual(['Lĩnh Khê']);
      expect(below.map(({ name }) => name)).toEqual(['Ân Sinh', 'Dào San', 'Đèo Gió']);
    }));

  test('with a dossier or a village are not removed', () =>
    inCommune(async (core) => {
      const { unitId, refusal } = core;
      const error = await changesNothing(core, () => refusal('units.remove', { unitId }));
      expect(error.code).toBe('record.inUse');
    }));

  test('never lie above themselves, nor under one of their own level', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId } = core;
      const village = await call('units.create', { level: 'village', name: 'A', parentId: unitId });
      const wrong = [
        { unitId, patch: { parentId: unitId } },
        { unitId, patch: { parentId: village.unitId } },
        { unitId, patch: { level: 'village' } },
      ];
      for (const input of wrong) {
        const error = await changesNothing(core, () => refusal('units.update', input));
        expect(error.code).toBe('unit.wrongParent');
      }
      const orphan = { level: 'village', name: 'B', parentId: 'nobody' };
      expect((await refusal('units.create', orphan)).code).toBe('record.notFound');
    }));

  test('are one name however their letters were composed', () =>
    inCommune(async ({ call }) => {
      const { unitId } = await call('units.create', {
        level: 'commune',
        name: 'Nà Sương'.normalize('NFD'),
      });
      const { unit } = await call('units.get', { unitId });
      expect(unit.name).toBe('Nà Sương'.normalize('NFC'));
    }));
});
