import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { evaluated, inCommune, type Commune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

const villages = async ({ call, unitId }: Commune, names: readonly string[]): Promise<string[]> => {
  const ids = [];
  for (const name of names) {
    const village = await call('units.create', { level: 'village', name, parentId: unitId });
    ids.push(village.unitId);
  }
  return ids;
};

const asOfDossier = async ({ call, dossierId }: Commune) =>
  day((await call('assessments.evaluate', { dossierId })).asOf);

describe('a figure of the commune that is the sum of its villages', () => {
  test('is no figure while a village is missing, and carries a verdict once all are in', () =>
    inCommune(async (core) => {
      const { call, unitId, dossierId, undo } = core;
      const [first, second] = await villages(core, ['Khuổi Dẻ', 'Nà Thình']);
      if (!first || !second) throw new Error('two villages');
      const asOf = await asOfDossier(core);
      const answer = { numerator: '26,9', denominator: '31,4' };
      await call('assessments.enter', { dossierId, code: '2.2', answer });
      await call('figures.save', { unitId, concept: 'roads.village', asOf, origin: 'villages' });
      await call('figures.save', {
        unitId,
        concept: 'roads.village.hard',
        asOf,
        origin: 'villages',
      });
      const before = await evaluated(core, dossierId, '2.2');
      expect(before.value).toBeNull();
      const type = (village: string, concept: string, value: string) =>
        call('figures.save', { unitId: village, concept, asOf, value });
      await type(first, 'roads.village', '4,6');
      await type(first, 'roads.village.hard', '4,6');
      await type(second, 'roads.village', '3,8');
      expect((await evaluated(core, dossierId, '2.2')).value).toBeNull();
      await type(second, 'roads.village.hard', '3,8');
      expect(await evaluated(core, dossierId, '2.2')).toMatchObject({ value: '100.00' });
      const [total] = (await call('figures.list', { unitId })).filter(
        ({ concept }) => concept === 'roads.village',
      );
      expect(total).toMatchObject({
        value: '8.4',
        origin: 'villages',
        rollUp: { total: '8.4', counted: 2, expected: 2 },
      });
      await undo();
      expect((await evaluated(core, dossierId, '2.2')).value).toBeNull();
    }));

  test('stays the sum when the walk types the same number, and is typed when it types another', () =>
    inCommune(async (core) => {
      const { call, unitId, dossierId } = core;
      const [village] = await villages(core, ['Khuổi Dẻ']);
      if (!village) throw new Error('one village');
      const asOf = await asOfDossier(core);
      await call('figures.save', { unitId: village, concept: 'households', asOf, value: '214' });
      await call('figures.save', { unitId, concept: 'households', asOf, origin: 'villages' });
      const origin = async () => {
        const figures = await call('figures.list', { unitId });
        return figures.find(({ concept }) => concept === 'households')?.origin;
      };
      const enter = (denominator: string) =>
        call('assessments.enter', {
          dossierId,
          code: '4',
          answer: { numerator: '200', denominator },
        });
      await enter('214');
      expect(await origin()).toBe('villages');
      await enter('215');
      expect(await origin()).toBe('typed');
      const [fault] = await call('figures.contradictions', { unitId });
      expect(fault).toMatchObject({
        kind: 'villages',
        stated: { value: '215', name: 'Số hộ' },
        against: { value: '214' },
        difference: '1',
        made: [{ unitName: 'thôn Khuổi Dẻ', value: '214' }],
      });
      expect(fault?.stated.usedIn).toEqual([
        { dossierId, code: '4', part: null, slot: 'denominator' },
      ]);
    }));

  test('is never a share: that is worked out from its two numbers', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId } = core;
      const asOf = day('2024-11-30');
      const rate = { unitId, concept: 'poverty.rate', asOf };
      const error = await changesNothing(core, () =>
        refusal('figures.save', { ...rate, origin: 'villages' }),
      );
      expect(error.code).toBe('figure.notSummed');
      await call('figures.save', { ...rate, origin: 'share' });
      await call('figures.save', { unitId, concept: 'poverty.poor', asOf, value: '70' });
      await call('figures.save', { unitId, concept: 'households', asOf, value: '1.486' });
      const figures = await call('figures.list', { unitId });
      expect(figures.find(({ concept }) => concept === 'poverty.rate')?.value).toBe('4.71');
    }));
});

describe('the ledger', () => {
  test('mends the day of a figure without losing who uses it, and refuses a day that is taken', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId, dossierId } = core;
      const answer = { numerator: '1.450', denominator: '1.486' };
      await call('assessments.enter', { dossierId, code: '4', answer });
      const households = async () =>
        (await call('figures.list', { unitId })).filter(({ concept }) => concept === 'households');
      const [used] = await households();
      if (!used) throw new Error('a figure');
      await call('figures.redate', { figureId: used.id, asOf: day('2024-11-25') });
      expect(await households()).toMatchObject([
        { id: used.id, asOf: '2024-11-25', usedIn: [{ code: '4' }] },
      ]);
      const again = { unitId, concept: 'households', asOf: used.asOf, value: '1.490' };
      const other = await call('figures.save', again);
      expect(other.figureId).not.toBe(used.id);
      const error = await changesNothing(core, () =>
        refusal('figures.redate', { figureId: other.figureId, asOf: '2024-11-25' }),
      );
      expect(error).toMatchObject({ code: 'figure.dayTaken', details: { value: '1486' } });
    }));

  test('takes concepts of the office’s own, once a name, and counts only in whole numbers', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId } = core;
      const own = { name: 'Hộ trồng chè Shan', kind: 'count', unitOf: 'hộ', sums: true } as const;
      const { concept } = await call('figures.addConcept', own);
      expect(concept).toBe('own.ho-trong-che-shan');
      const again = await changesNothing(core, () => refusal('figures.addConcept', own));
      expect(again.code).toBe('record.alreadyExists');
      const figure = { unitId, concept, asOf: day('2024-11-30') };
      const half = await refusal('figures.save', { ...figure, value: '10,5' });
      expect(half.code).toBe('result.notWhole');
      const saved = await call('figures.save', { ...figure, value: '312' });
      expect((await refusal('figures.removeConcept', { concept })).code).toBe('record.inUse');
      await call('figures.remove', saved);
      await call('figures.removeConcept', { concept });
      const known = await call('figures.concepts', {});
      expect(known.some(({ id }) => id === concept)).toBe(false);
    }));
});

describe('a commune formed from others', () => {
  test('adds up their figures, keeps whose they are, and never becomes part of itself', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId } = core;
      const asOf = day('2024-11-30');
      const former = ['Nà Sương (cũ)', 'Khau Vàn (cũ)'];
      const ids: string[] = [];
      for (const name of former) {
        const created = await call('units.create', {
          level: 'commune',
          name,
          validTo: day('2020-01-31'),
          mergedIntoId: unitId,
        });
        ids.push(created.unitId);
      }
      const area = { concept: 'area.tea', asOf };
      await call('figures.save', { ...area, unitId: ids[0] ?? '', value: '62,5' });
      await call('figures.save', { ...area, unitId, origin: 'predecessors' });
      const figure = async () => (await call('figures.list', { unitId }))[0];
      expect(await figure()).toMatchObject({ value: '', formerUnits: { counted: 1, expected: 2 } });
      await call('figures.save', { ...area, unitId: ids[1] ?? '', value: '33,5' });
      expect(await figure()).toMatchObject({
        value: '96',
        formerUnits: {
          addends: [
            { name: 'Khau Vàn (cũ)', value: '33.5' },
            { name: 'Nà Sương (cũ)', value: '62.5' },
          ],
        },
      });
      const circle = { unitId, patch: { mergedIntoId: ids[0] } };
      const error = await changesNothing(core, () => refusal('units.update', circle));
      expect(error.code).toBe('unit.wrongSuccessor');
      expect((await refusal('units.remove', { unitId })).code).toBe('record.inUse');
    }));
});
