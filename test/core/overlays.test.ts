import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluated, inCommune, type Commune } from './support/commune-dossier.ts';
import { addedIndicator, overlayInput, stricterLevel } from './support/overlay-input.ts';

const codes = ['3.1', '4', '12.3', '17.12'];
const levelsOf = (values: readonly number[]) =>
  values.map((value, at) => ({ code: codes[at] ?? '', operator: '>=' as const, value, act: 'qd' }));

/** Everything that was answered, as the workspace keeps it. */
const answers = async ({ call }: Commune, dossierId: string) =>
  Promise.all(
    ['3.1', '4', '3.2'].map(async (code) => {
      const { slots, note } = await call('assessments.indicator', { dossierId, code });
      return { code, note, values: slots.map(({ value }) => value) };
    }),
  );

describe('what a province decides', () => {
  test('binds a dossier once it is taken over, is undone, and is told beforehand', () =>
    inCommune(async (commune) => {
      const { call, dossierId, undo } = commune;
      const view = () => call('assessments.indicator', { dossierId, code: '3.1' });
      await call('assessments.enter', { dossierId, code: '3.1', answer: { value: '92' } });
      expect((await view()).verdict).toBe('met');
      const levels = [stricterLevel];
      const { overlayId } = await call(
        'criteria.saveOverlay',
        overlayInput({ levels, indicators: [addedIndicator] }),
      );
      expect((await view()).verdict).toBe('met');
      const preview = await call('assessments.overlayPreview', { dossierId, overlayId });
      expect(preview.changes).toMatchObject([
        { code: '3.1', before: { verdict: 'met' }, after: { verdict: 'not-met' }, answered: true },
        { code: '19.9', before: null, after: { verdict: 'undecided', required: '≥ 80%' } },
      ]);
      expect(preview.after.indicators).toMatchObject({ met: 0, total: 76 });
      await call('dossiers.setOverlay', { dossierId, overlayId });
      expect(await view()).toMatchObject({
        verdict: 'not-met',
        required: {
          text: '≥ 95%',
          origin: 'overlay',
          act: 'Quyết định số 1187/QĐ-UBND ngày 28/6/2022 của UBND tỉnh Lĩnh Khê',
          national: '≥ 90%',
          standing: 'stricter',
        },
      });
      await undo();
      expect((await view()).verdict).toBe('met');
    }));

  test('adds an indicator that is answered, imported, proved and counted like the others', () =>
    inCommune(async (commune) => {
      const { call, dossierId, stage, refusal } = commune;
      const { overlayId } = await call(
        'criteria.saveOverlay',
        overlayInput({ indicators: [addedIndicator] }),
      );
      await call('dossiers.setOverlay', { dossierId, overlayId });
      const rows = JSON.stringify([{ code: '19.9', numerator: 9, denominator: 10 }]);
      const uploadId = await stage('ket-qua.json', rows);
      const report = await call('assessments.importFile', { dossierId, uploadId });
      expect(report).toMatchObject({ imported: 1, rejected: [] });
      expect(await evaluated(commune, dossierId, '19.9')).toMatchObject({
        verdict: 'met',
        required: '>= 80',
      });
      const { totals } = await call('assessments.evaluate', { dossierId });
      expect(totals.indicators).toMatchObject({ counted: 1, total: 76, known: 76 });
      const { provenance } = await call('assessments.indicator', { dossierId, code: '19.9' });
      expect(provenance.source).toBe(
        'quy định của tỉnh: Quyết định số 1187/QĐ-UBND ngày 28/6/2022',
      );
      await call('dossiers.setOverlay', { dossierId, overlayId: null });
      const gone = await refusal('assessments.indicator', { dossierId, code: '19.9' });
      expect(gone.code).toBe('criteria.unknownIndicator');
      await call('dossiers.setOverlay', { dossierId, overlayId });
      expect((await evaluated(commune, dossierId, '19.9')).verdict).toBe('met');
    }));

  test('below the State stands with the name of the officer who let it', () =>
    inCommune(async ({ call, dossierId, refusal }) => {
      const levels = [{ ...stricterLevel, value: 50 }];
      const refused = await refusal('criteria.saveOverlay', overlayInput({ levels }));
      expect(refused).toMatchObject({ code: 'overlay.belowNational', details: { code: '3.1' } });
      const belowNational = { reason: 'Đúng theo văn bản.' };
      const { overlayId } = await call(
        'criteria.saveOverlay',
        overlayInput({ levels: levels.map((level) => ({ ...level, belowNational })) }),
      );
      const [saved] = await call('criteria.overlays', {});
      expect(saved?.levels[0]?.belowNational).toMatchObject({ confirmedBy: 'Quàng Thị Inh' });
      await call('dossiers.setOverlay', { dossierId, overlayId });
      const { required } = await call('assessments.indicator', { dossierId, code: '3.1' });
      expect(required.standing).toBe('below');
    }));

  test('taken over and taken away again, it leaves every answer as it was', async () => {
    const someLevels = fc.array(fc.integer({ min: 90, max: 100 }), { maxLength: codes.length });
    await inCommune(async (commune) => {
      const { call, dossierId } = commune;
      for (const [code, answer] of [
        ['3.1', { numerator: '83,5', denominator: '96' }],
        ['4', { numerator: '1.463', denominator: '1.486' }],
        ['3.2', { value: true, note: 'Có xác nhận' }],
      ] as const)
        await call('assessments.enter', { dossierId, code, answer });
      const before = [
        await answers(commune, dossierId),
        await call('assessments.evaluate', { dossierId }),
      ];
      const property = fc.asyncProperty(someLevels, async (values) => {
        const reason = { belowNational: { reason: 'Thử.' } };
        const levels = levelsOf(values).map((level) => ({ ...level, ...reason }));
        const { overlayId } = await call(
          'criteria.saveOverlay',
          overlayInput({ levels, indicators: [addedIndicator] }),
        );
        await call('dossiers.setOverlay', { dossierId, overlayId });
        expect(await answers(commune, dossierId)).toEqual(before[0]);
        await call('dossiers.setOverlay', { dossierId, overlayId: null });
        expect([
          await answers(commune, dossierId),
          await call('assessments.evaluate', { dossierId }),
        ]).toEqual(before);
      });
      await fc.assert(property, { numRuns: 5 });
    });
  });
});
