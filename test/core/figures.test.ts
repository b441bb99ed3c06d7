import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { evaluated, inCommune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

const on = day('2024-11-30');

describe('the ledger of figures', () => {
  test('has one value for a concept, source and day; another source is another figure', () =>
    inCommune(async ({ call, unitId, undo }) => {
      const households = { unitId, concept: 'households', asOf: on };
      const first = await call('figures.save', { ...households, value: '1.486' });
      const again = await call('figures.save', { ...households, value: '1.490' });
      expect(again.figureId).toBe(first.figureId);
      await call('figures.save', { ...households, value: 1502, sourceKey: 'Điện lực' });
      const values = async () =>
        (await call('figures.list', { unitId })).map(({ value, sourceKey }) => [sourceKey, value]);
      expect(await values()).toEqual([
        ['', '1490'],
        ['dien-luc', '1502'],
      ]);
      await undo();
      await undo();
      expect(await values()).toEqual([['', '1486']]);
    }));

  test('knows who uses a figure, and keeps what is used', () =>
    inCommune(async (core) => {
      const { call, refusal, dossierId, unitId } = core;
      const answer = { numerator: '1.450', denominator: '1.486' };
      await call('assessments.enter', { dossierId, code: '4', answer });
      const figures = await call('figures.list', { unitId });
      const households = figures.find(({ concept }) => concept === 'households');
      expect(households).toMatchObject({
        value: '1486',
        usedIn: [{ dossierId, code: '4', part: null, slot: 'denominator' }],
      });
      const figureId = households?.id;
      const error = await changesNothing(core, () => refusal('figures.remove', { figureId }));
      expect(error.code).toBe('record.inUse');
    }));

  test('changed in the ledger changes every verdict that rests on it', () =>
    inCommune(async (core) => {
      const { call, dossierId, unitId } = core;
      const answer = { numerator: '1.450', denominator: '1.450' };
      await call('assessments.enter', { dossierId, code: '4', answer });
      expect((await evaluated(core, dossierId, '4')).verdict).toBe('met');
      const { asOf } = await call('assessments.evaluate', { dossierId });
      const change = { unitId, concept: 'households', asOf: day(asOf), value: '1.500' };
      await call('figures.save', change);
      expect(await evaluated(core, dossierId, '4')).toMatchObject({
        verdict: 'not-met',
        value: '96.67',
      });
    }));

  test('takes no words for numbers, nothing below zero, and no concept that nobody knows', () =>
    inCommune(async (core) => {
      const { refusal, unitId } = core;
      const wrong = [
        ['result.notANumber', { value: 'nhiều' }],
        ['result.ambiguousNumber', { value: '1,234.5' }],
        ['result.negative', { value: '-5' }],
        ['result.notANumber', { value: '1'.repeat(31) }],
        ['figure.unknownConcept', { value: '1', concept: 'housholds' }],
        ['record.notFound', { value: '1', unitId: 'nowhere' }],
      ] as const;
      for (const [code, change] of wrong) {
        const input = { unitId, concept: 'households', asOf: on, ...change };
        const error = await changesNothing(core, () => refusal('figures.save', input));
        expect(error.code).toBe(code);
      }
    }));
});
