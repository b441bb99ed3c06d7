import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { advancedSet, evaluated, inCommune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

const levelOf = (value: string) => ({
  title: 'Mức của tỉnh Lĩnh Khê',
  provinceName: 'Lĩnh Khê',
  baseSetId: advancedSet,
  acts: [
    {
      id: 'a1',
      kind: 'Quyết định',
      number: '1187/QĐ-UBND',
      date: day('2022-06-28'),
      issuer: 'UBND tỉnh Lĩnh Khê',
      subject: 'quy định mức đạt chuẩn',
    },
  ],
  levels: [{ code: '2.1', operator: '>=' as const, value, act: 'a1' }],
  notApplicable: {
    rules: [
      {
        codes: ['17.10'],
        act: 'a1',
        article: 'Điều 3',
        wording: 'nếu có',
        countsAsMet: true as const,
      },
    ],
  },
});

describe('a dossier', () => {
  test('takes the column of its unit, the last day of its year, and is written back by undo', () =>
    inCommune(async ({ call, dossierId, undo }) => {
      const { dossier, variantName, unit } = await call('dossiers.get', { dossierId });
      expect(dossier).toMatchObject({ variant: unit.region, year: 2024, asOf: '2024-11-30' });
      expect(variantName).not.toBe('');
      await call('dossiers.update', { dossierId, patch: { asOf: day('2024-10-31') } });
      await undo();
      expect((await call('dossiers.get', { dossierId })).dossier.asOf).toBe('2024-11-30');
      await call('dossiers.remove', { dossierId });
      expect(await call('dossiers.list', {})).toEqual([]);
      await undo();
      expect(await call('dossiers.list', {})).toHaveLength(1);
    }));

  test('is not made under a set, column or level that does not fit', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId, dossierId } = core;
      const { unitId: bare } = await call('units.create', { level: 'commune', name: 'Tả Van' });
      const wrong = [
        ['criteria.unknownSet', { unitId, setId: 'commune-golden' }],
        ['criteria.unknownVariant', { unitId, variant: 'atlantis' }],
        ['criteria.variantMissing', { unitId: bare }],
        ['unit.wrongLevel', { unitId, setId: 'district-advanced-2021-2025' }],
        ['dossier.asOfOutsideYear', { unitId, asOf: '2023-12-31' }],
        ['dossier.asOfOutsideYear', { unitId, asOf: '2025-07-01' }],
        ['record.notFound', { unitId: 'nowhere' }],
        ['record.notFound', { unitId, overlayId: 'nothing' }],
      ] as const;
      for (const [code, change] of wrong) {
        const input = { setId: advancedSet, year: 2024, ...change };
        const error = await changesNothing(core, () => refusal('dossiers.create', input));
        expect(error.code).toBe(code);
      }
      for (const [code, variant] of [
        ['criteria.variantMissing', ''],
        ['criteria.unknownVariant', 'atlantis'],
      ] as const) {
        const input = { dossierId, patch: { variant } };
        const error = await changesNothing(core, () => refusal('dossiers.update', input));
        expect(error.code).toBe(code);
        expect(error.details?.['choices']).toContain('Trung du miền núi phía Bắc');
      }
    }));

  test('works for every level of unit, without papers where no procedure is known', () =>
    inCommune(async ({ call }) => {
      const sets = await call('criteria.sets', {});
      for (const { id: setId, level, variants, periodTo } of sets) {
        if (level === 'commune') continue;
        const kind = level === 'village' || level === 'district' ? level : 'province';
        if (kind !== level) continue;
        const { unitId } = await call('units.create', { level: kind, name: setId });
        const { dossierId } = await call('dossiers.create', {
          unitId,
          setId,
          year: periodTo,
          variant: variants[0]?.id,
        });
        const { totals } = await call('assessments.evaluate', { dossierId });
        expect(totals.indicators.undecided).toBe(totals.indicators.total);
        expect(Array.isArray(await call('papers.list', { dossierId }))).toBe(true);
      }
    }));

  test("keeps the province's levels it was made under until the newer text is taken over", () =>
    inCommune(async (core) => {
      const { call, refusal, unitId } = core;
      const { overlayId } = await call('criteria.saveOverlay', levelOf('80'));
      const made = { unitId, setId: advancedSet, year: 2024, overlayId };
      const { dossierId } = await call('dossiers.create', made);
      const answer = { numerator: '17', denominator: '20' };
      await call('assessments.enter', { dossierId, code: '2.1', answer });
      expect((await evaluated(core, dossierId, '2.1')).verdict).toBe('met');
      await call('criteria.saveOverlay', { ...levelOf('90'), id: overlayId });
      expect((await evaluated(core, dossierId, '2.1')).verdict).toBe('met');
      const outdated = async () =>
        (await call('dossiers.get', { dossierId })).pins
          .filter(({ outdated: is }) => is)
          .map(({ kind }) => kind);
      expect(await outdated()).toEqual(['overlay']);
      await call('dossiers.takeOverNewer', { dossierId, kind: 'overlay' });
      expect(await outdated()).toEqual([]);
      expect(await evaluated(core, dossierId, '2.1')).toMatchObject({
        verdict: 'not-met',
        required: '>= 90',
      });
      const wrong = { ...levelOf('80'), levels: [{ ...levelOf('80').levels[0], code: '1.1' }] };
      expect((await refusal('criteria.saveOverlay', wrong)).code).toBe('overlay.wrongKind');
    }));

  test('made before its province decided takes on what the province decides later', () =>
    inCommune(async (core) => {
      const { call } = core;
      const up = await call('units.create', { level: 'province', name: 'Lĩnh Khê' });
      const { unitId } = await call('units.create', {
        level: 'commune',
        name: 'Nà Lùng',
        parentId: up.unitId,
        region: 'northern-midlands-mountains',
      });
      const { dossierId } = await call('dossiers.create', {
        unitId,
        setId: advancedSet,
        year: 2024,
      });
      const { overlayId } = await call('criteria.saveOverlay', levelOf('80'));
      await call('dossiers.takeOverNewer', { dossierId, kind: 'overlay' });
      expect((await call('dossiers.get', { dossierId })).dossier.overlayId).toBe(overlayId);
      expect((await evaluated(core, dossierId, '2.1')).required).toBe('>= 80');
    }));

  test('lets an indicator be not applicable only where the overlay or the set allows it', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId } = core;
      const { overlayId } = await call('criteria.saveOverlay', levelOf('80'));
      const made = { unitId, setId: advancedSet, year: 2024, overlayId };
      const { dossierId } = await call('dossiers.create', made);
      const enter = { dossierId, code: '17.10' };
      const notApplicable = { verdict: 'not-applicable' as const };
      const reason = 'Trong năm không có trường hợp nào';
      const bare = await refusal('assessments.enter', { ...enter, answer: notApplicable });
      expect(bare.code).toBe('result.reasonMissing');
      await call('assessments.enter', { ...enter, answer: { ...notApplicable, reason } });
      expect((await evaluated(core, dossierId, '17.10')).verdict).toBe('not-applicable');
      const { totals } = await call('assessments.evaluate', { dossierId });
      expect(totals.indicators).toMatchObject({ notApplicable: 1, counted: 1, met: 0 });
      const other = { dossierId, code: '4', answer: { ...notApplicable, reason } };
      const error = await changesNothing(core, () => refusal('assessments.enter', other));
      expect(error.code).toBe('result.notApplicableNotAllowed');
    }));
});
