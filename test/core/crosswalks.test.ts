import { describe, expect, test } from 'vitest';
import type { Input, Output } from '#core/handlers.ts';
import { decimal } from '#shared/kernel/decimal.ts';
import { inCommune, type Commune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

const standard = 'commune-standard-2021-2025';
const next = 'commune-standard-2026-2030';
const pair = { fromSetId: standard, toSetId: next };

const standardDossier = async ({ call, unitId }: Commune): Promise<string> => {
  const { dossierId } = await call('dossiers.create', { unitId, setId: standard, year: 2024 });
  await call('assessments.enter', { dossierId, code: '1.1', answer: { value: true } });
  await call('assessments.enter', { dossierId, code: '9.2', answer: { value: '91' } });
  await call('assessments.enter', { dossierId, code: '17.1', answer: { value: '60' } });
  return dossierId;
};

const rowOf = (view: Output<'crosswalks.forecast'>, code: string) => {
  const rows = view.criteria.flatMap(({ indicators }) => indicators);
  const { state, reason } = rows.find((row) => row.code === code) ?? {};
  return [state, reason];
};

type Typed = Input<'criteria.saveSet'>['set'];

/** A set that an office made once it had the text: one threshold, in two groups. */
const ownSet = {
  format: 'ntm-criteria-set/1',
  id: 'xa-moi',
  title: 'Bộ tiêu chí đủ chỉ tiêu',
  level: 'commune',
  grade: 'standard',
  period: { from: 2026, to: 2030 },
  status: 'complete',
  legalBasis: [],
  variants: [
    { id: 'group-1', name: 'Xã nhóm 1' },
    { id: 'group-2', name: 'Xã nhóm 2' },
  ],
  preconditions: [],
  counts: {},
  criteria: [
    {
      number: 1,
      name: 'Nhà ở',
      responsible: null,
      indicators: [
        {
          code: '1.1',
          name: 'Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố',
          measure: 'percent',
          unit: '%',
          requirement: {
            kind: 'threshold',
            operator: '>=',
            byVariant: { 'group-1': decimal('95'), 'group-2': decimal('75') },
          },
          source: 'thử',
          confidence: 'quoted',
        },
      ],
    },
  ],
} as Typed;

describe('how far a dossier goes in another set', () => {
  test('44 of the 47 indicators of 2026 - 2030 are not known, and nothing is called covered', () =>
    inCommune(async (core) => {
      const { call } = core;
      const dossierId = await standardDossier(core);
      const view = await changesNothing(core, () => call('crosswalks.forecast', { dossierId }));
      expect(view).toMatchObject({ origin: 'shipped', to: { id: next, known: 3 }, variant: null });
      expect(view.totals).toEqual({
        covered: 0,
        'look-again': 1,
        carries: 0,
        'not-covered': 2,
        unknown: 44,
        total: 47,
      });
      expect(rowOf(view, '1.a')).toEqual(['look-again', 'part']);
      expect(rowOf(view, '1.b')).toEqual(['not-covered', 'nothing-yet']);
      expect(rowOf(view, '4.a')).toEqual(['not-covered', 'nothing-yet']);
      const environment = view.criteria.find(({ number }) => number === 8);
      expect(environment?.related[0]?.from).toContain('17.1');
      expect(view.old.find(({ code }) => code === '9.2')).toMatchObject({ value: '91%' });
    }));

  test('an office changes the mapping, takes it back, and returns to the one of the program', () =>
    inCommune(async (core) => {
      const { call, undo, refusal } = core;
      const shipped = await call('crosswalks.get', pair);
      expect(shipped).toMatchObject({ origin: 'shipped', hasShipped: true });
      const lines = shipped.lines.filter(({ to }) => 'criterion' in to);
      await call('crosswalks.save', { ...pair, lines });
      const own = await call('crosswalks.get', pair);
      expect(own).toMatchObject({ origin: 'own', lines, note: shipped.note });
      expect(own.suggestions).toContainEqual(expect.objectContaining({ from: '12.2', to: '4.a' }));
      await undo();
      expect(await call('crosswalks.get', pair)).toEqual(shipped);
      await call('crosswalks.save', { ...pair, lines: [] });
      expect((await call('crosswalks.get', pair)).lines).toEqual([]);
      await call('crosswalks.reset', pair);
      expect(await call('crosswalks.get', pair)).toEqual(shipped);
      expect((await refusal('crosswalks.reset', pair)).code).toBe('record.notFound');
    }));

  test('any set to any set: an empty mapping at first, then covered by the level of the group', () =>
    inCommune(async (core) => {
      const { call } = core;
      const dossierId = await standardDossier(core);
      await call('criteria.saveSet', { set: ownSet });
      const own = { fromSetId: standard, toSetId: 'xa-moi' };
      const before = await call('crosswalks.get', own);
      expect(before).toMatchObject({ origin: 'none', lines: [] });
      expect(before.suggestions).toEqual([
        { from: '9.2', to: '1.1', covers: 'whole', likeness: 100 },
      ]);
      const seen = (variant?: string) =>
        call('crosswalks.forecast', { dossierId, toSetId: 'xa-moi', variant });
      expect(rowOf(await seen('group-2'), '1.1')).toEqual(['not-covered', 'no-line']);
      const line = {
        from: ['9.2'],
        to: { indicator: '1.1' },
        covers: 'whole' as const,
        confidence: 'quoted' as const,
        note: '',
      };
      await call('crosswalks.save', { ...own, lines: [line] });
      expect(rowOf(await seen('group-2'), '1.1')).toEqual(['covered', 'met']);
      expect(rowOf(await seen('group-1'), '1.1')).toEqual(['look-again', 'higher']);
      expect(rowOf(await seen(), '1.1')).toEqual(['look-again', 'level-unknown']);
      expect(await call('crosswalks.targets', { fromSetId: standard })).toEqual([
        { toSetId: 'xa-moi', title: ownSet.title, origin: 'own' },
        { toSetId: next, title: expect.stringContaining('2026'), origin: 'shipped' },
      ]);
    }));

  test('what is wrong is refused, and nothing is kept of it', () =>
    inCommune(async (core) => {
      const { refusal, dossierId } = core;
      const line = { from: ['99'], to: { indicator: '1.a' }, covers: 'part' };
      const lines = [{ ...line, confidence: 'inferred', note: '' }];
      await changesNothing(core, async () => {
        const refused = async (method: 'crosswalks.save' | 'crosswalks.forecast', input: object) =>
          (await refusal(method, input)).code;
        expect(await refused('crosswalks.save', { ...pair, lines })).toBe(
          'criteria.unknownIndicator',
        );
        const own = 'commune-advanced-2021-2025';
        const same = { dossierId, toSetId: own };
        expect(await refused('crosswalks.forecast', same)).toBe('crosswalk.sameSet');
        const group = { dossierId, variant: 'group-9' };
        expect(await refused('crosswalks.forecast', group)).toBe('criteria.unknownVariant');
      });
    }));
});
