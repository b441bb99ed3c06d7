import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { advancedSet, evaluated, inCommune, type Commune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

const made = { setId: advancedSet, year: 2024 } as const;

/** A dossier of figures up to a day before the amendment of 01/3/2024. */
const earlier = async ({ call, unitId }: Commune) =>
  (await call('dossiers.create', { ...made, unitId, asOf: day('2024-02-29') })).dossierId;

const versionOf = async ({ call }: Commune, dossierId: string) =>
  (await call('dossiers.get', { dossierId })).setVersion;

const reviewCodes = async ({ call }: Commune, dossierId: string) =>
  (await call('assessments.toReview', { dossierId })).map(({ code }) => code);

const sexes = (numerator: string) => ({
  numerator: `${2 * Number(numerator)}`,
  denominator: '200',
  parts: [
    { id: 'male', numerator, denominator: '100' },
    { id: 'female', numerator, denominator: '100' },
  ],
});

describe('the amendment of 01/3/2024', () => {
  test('a dossier takes the text in force on its day, and a version that is named goes before', () =>
    inCommune(async (core) => {
      const { call, unitId, dossierId } = core;
      expect(await versionOf(core, dossierId)).toBe(1);
      expect(await versionOf(core, await earlier(core))).toBe(0);
      const named = { ...made, unitId, asOf: day('2024-02-29'), setVersion: 1 };
      const { dossierId: chosen } = await call('dossiers.create', named);
      expect(await versionOf(core, chosen)).toBe(1);
      const pins = (await call('dossiers.get', { dossierId: chosen })).pins;
      expect(pins.find(({ kind }) => kind === 'criteria-set')?.outdated).toBe(true);
      const fine = (await call('dossiers.get', { dossierId: await earlier(core) })).pins;
      expect(fine.find(({ kind }) => kind === 'criteria-set')?.outdated).toBe(false);
    }));

  test('an upgrade keeps every answer and lists those to look at again, and why', () =>
    inCommune(async (core) => {
      const { call, undo } = core;
      const dossierId = await earlier(core);
      await call('assessments.enter', { dossierId, code: '14.2', answer: sexes('95') });
      await call('assessments.enter', { dossierId, code: '3.4', answer: { value: '95' } });
      await call('assessments.enter', { dossierId, code: '14.1', answer: sexes('96') });
      expect((await evaluated(core, dossierId, '14.2')).verdict).toBe('met');
      expect((await evaluated(core, dossierId, '3.4')).verdict).toBe('not-met');
      const wanted = { dossierId, setId: advancedSet, version: 1 };
      const preview = await changesNothing(core, () => call('assessments.previewUpgrade', wanted));
      expect(preview.items.map(({ code, reasons }) => [code, reasons])).toEqual([
        ['3.4', ['name', 'requirement']],
        ['14.2', ['name', 'requirement', 'measure', 'unit', 'parts']],
      ]);
      expect(preview).toMatchObject({ answers: 3, back: [], counted: { before: 2, after: 1 } });
      expect(await call('assessments.upgrade', wanted)).toEqual(preview);
      expect(await versionOf(core, dossierId)).toBe(1);
      expect((await evaluated(core, dossierId, '14.2')).verdict).toBe('undecided');
      expect((await evaluated(core, dossierId, '14.1')).verdict).toBe('met');
      await undo();
      expect(await versionOf(core, dossierId)).toBe(0);
      expect(await reviewCodes(core, dossierId)).toEqual([]);
      expect((await evaluated(core, dossierId, '14.2')).verdict).toBe('met');
    }));

  test('an answer leaves the list when it is confirmed or given anew, and the old one comes back', () =>
    inCommune(async (core) => {
      const { call, undo } = core;
      const dossierId = await earlier(core);
      await call('assessments.enter', { dossierId, code: '14.2', answer: sexes('95') });
      await call('assessments.enter', { dossierId, code: '8.4', answer: { value: true } });
      await call('assessments.upgrade', { dossierId, setId: advancedSet, version: 1 });
      expect(await reviewCodes(core, dossierId)).toEqual(['8.4', '14.2']);
      await call('assessments.markReviewed', { dossierId, place: 'indicator', code: '8.4' });
      expect(await reviewCodes(core, dossierId)).toEqual(['14.2']);
      await undo();
      expect(await reviewCodes(core, dossierId)).toEqual(['8.4', '14.2']);
      await call('assessments.enter', { dossierId, code: '14.2', answer: { value: true } });
      expect(await reviewCodes(core, dossierId)).toEqual(['8.4']);
      expect((await evaluated(core, dossierId, '14.2')).verdict).toBe('met');
      await call('assessments.upgrade', { dossierId, setId: advancedSet, version: 0 });
      expect((await evaluated(core, dossierId, '14.2')).verdict).toBe('met');
      expect(await reviewCodes(core, dossierId)).toEqual(['14.2']);
    }));

  test('a set of another level, grade or period, the same text and an unknown one are refused', () =>
    inCommune(async (core) => {
      const { refusal, dossierId } = core;
      const wrong = [
        ['upgrade.otherLevel', { setId: 'district-advanced-2021-2025' }],
        ['upgrade.otherGrade', { setId: 'commune-standard-2021-2025' }],
        ['upgrade.sameText', { setId: advancedSet }],
        ['criteria.unknownSet', { setId: 'commune-golden' }],
        ['criteria.unknownSet', { setId: advancedSet, version: 7 }],
        ['record.notFound', { setId: advancedSet, dossierId: 'nowhere' }],
      ] as const;
      await changesNothing(core, async () => {
        for (const [code, change] of wrong) {
          const input = { dossierId, ...change };
          expect((await refusal('assessments.upgrade', input)).code).toBe(code);
          expect((await refusal('assessments.previewUpgrade', input)).code).toBe(code);
        }
      });
    }));

  test('a standard dossier does not become one of the period after', () =>
    inCommune(async ({ call, refusal, unitId }) => {
      const standard = { unitId, setId: 'commune-standard-2021-2025', year: 2024 };
      const { dossierId } = await call('dossiers.create', standard);
      const input = { dossierId, setId: 'commune-standard-2026-2030' };
      expect((await refusal('assessments.upgrade', input)).code).toBe('upgrade.otherPeriod');
    }));
});

/** The province decides two levels, one of an indicator that is delegated only after the amendment. */
const overlayOf = (value: string) => ({
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
  levels: ['2.1', '3.4'].map((code) => ({ code, operator: '>=' as const, value, act: 'a1' })),
  notApplicable: { rules: [] },
});

const share = fc.integer({ min: 0, max: 100 }).map(String);
const answers = fc.record({
  '2.1': share.map((value) => ({ value })),
  '3.4': share.map((value) => ({ value })),
  '8.4': fc.boolean().map((value) => ({ value })),
  '14.2': share.map(sexes),
  '15.2': fc.boolean().map((value) => ({ value })),
  '17.2': share.map((value) => ({ value })),
});

test('overlay, upgrade, downgrade: whatever was answered is as it was', () =>
  inCommune(async (core) => {
    const { call, unitId } = core;
    const { overlayId } = await call('criteria.saveOverlay', overlayOf('80'));
    await fc.assert(
      fc.asyncProperty(answers, fc.integer({ min: 1, max: 2 }), async (given, rounds) => {
        const asOf = day('2024-02-29');
        const { dossierId } = await call('dossiers.create', { ...made, unitId, asOf, overlayId });
        for (const [code, answer] of Object.entries(given))
          await call('assessments.enter', { dossierId, code, answer });
        const stands = () => call('assessments.evaluate', { dossierId });
        const before = await stands();
        for (let round = 0; round < rounds; round += 1) {
          const there = { dossierId, setId: advancedSet, version: 1 };
          expect((await call('assessments.upgrade', there)).answers).toBe(6);
          await call('assessments.upgrade', { ...there, version: 0 });
        }
        expect(await stands()).toEqual(before);
        expect(await reviewCodes(core, dossierId)).toEqual([]);
        await call('dossiers.remove', { dossierId });
      }),
      { numRuns: 4 },
    );
  }));
