import { describe, expect, test } from 'vitest';
import type { Input } from '#core/handlers.ts';
import { decimal } from '#shared/kernel/decimal.ts';
import { advancedSet, evaluated, inCommune, type Commune } from './support/commune-dossier.ts';

type Typed = Input<'criteria.saveSet'>['set'];

/** A set of one group with three indicators: a threshold, a yes or no, and one that nobody knows yet. */
const typedSet = (least = '80'): Typed =>
  ({
    format: 'ntm-criteria-set/1',
    id: 'xa-thu',
    title: 'Bộ tiêu chí thử',
    level: 'commune',
    grade: 'standard',
    period: { from: 2021, to: 2025 },
    status: 'complete',
    legalBasis: [],
    variants: [],
    preconditions: [],
    counts: {},
    criteria: [
      {
        number: 1,
        name: 'Môi trường',
        responsible: null,
        indicators: [
          {
            code: '1.1',
            name: 'Tỷ lệ hộ dùng nước sạch',
            measure: 'percent',
            unit: '%',
            requirement: { kind: 'threshold', operator: '>=', byVariant: { '*': decimal(least) } },
            source: '',
            confidence: 'reported',
          },
          {
            code: '1.2',
            name: 'Có quy ước vệ sinh',
            measure: 'yes-no',
            requirement: { kind: 'achieved' },
            source: 'Quyết định 9/QĐ-UBND, trang 2',
            confidence: 'reported',
          },
          {
            code: '1.3',
            name: 'Chưa rõ',
            measure: 'yes-no',
            requirement: { kind: 'delegated' },
            placeholder: true,
            source: '',
            confidence: 'reported',
          },
        ],
      },
    ],
  }) as Typed;

const typedOf = async ({ call }: Commune, setId: string): Promise<Typed> => {
  const { version: _version, counts, ...rest } = await call('criteria.document', { setId });
  const { criteria: _criteria, indicators: _indicators, placeholders: _none, ...expected } = counts;
  return { ...rest, counts: expected };
};

const renamed = (set: Typed, code: string, name: string): Typed => ({
  ...set,
  criteria: set.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((one) => (one.code === code ? { ...one, name } : one)),
  })),
});

describe('a set typed on screen', () => {
  test('is counted, judged by, made anew with each change, and undone', () =>
    inCommune(async (commune) => {
      const { call, unitId, undo } = commune;
      expect(await call('criteria.saveSet', { set: typedSet() })).toMatchObject({
        id: 'xa-thu',
        version: 1,
        indicators: 3,
        known: false,
      });
      const kept = await call('criteria.document', { setId: 'xa-thu' });
      expect(kept.counts).toEqual({ criteria: 1, indicators: 3, placeholders: 1 });
      const sources = kept.criteria[0]?.indicators.map(({ source }) => source);
      expect(sources).toEqual([
        expect.stringMatching(/\S/),
        'Quyết định 9/QĐ-UBND, trang 2',
        expect.stringMatching(/\S/),
      ]);
      const { dossierId } = await call('dossiers.create', { unitId, setId: 'xa-thu', year: 2024 });
      await call('assessments.enter', { dossierId, code: '1.1', answer: { value: '79,9' } });
      expect(await evaluated(commune, dossierId, '1.1')).toMatchObject({ verdict: 'not-met' });
      const basedOn = { setId: 'xa-thu', version: 1 };
      const next = await call('criteria.saveSet', { basedOn, set: typedSet('75') });
      expect(next).toMatchObject({ version: 2, known: false });
      expect(
        await call('criteria.saveSet', {
          basedOn: { ...basedOn, version: 2 },
          set: typedSet('75'),
        }),
      ).toMatchObject({ version: 2, known: true });
      await undo();
      await undo();
      expect((await call('criteria.document', { setId: 'xa-thu' })).version).toBe(1);
    }));

  test('is refused where somebody made a newer version, or another set has its name', () =>
    inCommune(async ({ call, refusal }) => {
      await call('criteria.saveSet', { set: typedSet() });
      const basedOn = { setId: 'xa-thu', version: 1 };
      await call('criteria.saveSet', { basedOn, set: typedSet('75') });
      const late = await refusal('criteria.saveSet', { basedOn, set: typedSet('70') });
      expect(late).toMatchObject({ code: 'criteria.notNewest', details: { version: '2' } });
      const again = await refusal('criteria.saveSet', { set: typedSet('70') });
      expect(again).toMatchObject({ code: 'criteria.idTaken', field: 'title' });
      expect((await call('criteria.document', { setId: 'xa-thu' })).version).toBe(2);
    }));

  test('with a code twice is refused', () =>
    inCommune(async ({ refusal }) => {
      const set = typedSet();
      const twice = {
        ...set,
        criteria: set.criteria.map((criterion) => ({
          ...criterion,
          indicators: [...criterion.indicators, ...criterion.indicators],
        })),
      };
      expect((await refusal('criteria.saveSet', { set: twice })).code).toBe(
        'criteria.duplicateCodes',
      );
      expect((await refusal('criteria.document', { setId: 'xa-thu' })).code).toBe(
        'criteria.unknownSet',
      );
    }));

  test('grown from a set of the program keeps what it did not touch, and what it did is to be compared', () =>
    inCommune(async (commune) => {
      const { call } = commune;
      const before = await call('criteria.document', { setId: advancedSet });
      const own = {
        ...renamed(await typedOf(commune, advancedSet), '12.1', 'Lời văn của tỉnh'),
        id: 'cua-xa',
      };
      await call('criteria.saveSet', { basedOn: { setId: advancedSet, version: 1 }, set: own });
      const after = await call('criteria.document', { setId: 'cua-xa' });
      const others = (set: typeof after) =>
        set.criteria.flatMap(({ indicators }) => indicators.filter(({ code }) => code !== '12.1'));
      expect(others(after)).toEqual(others(before));
      const changed = after.criteria
        .flatMap(({ indicators }) => indicators)
        .find(({ code }) => code === '12.1');
      expect(changed).toMatchObject({ name: 'Lời văn của tỉnh', confidence: 'reported' });
      const rest = ({ id: _id, criteria: _criteria, ...set }: typeof after) => set;
      expect(rest(after)).toEqual(rest(before));
    }));
});
