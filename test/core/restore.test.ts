import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { inCommune, type Commune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

const answerOf = ({ dossierId }: Commune, code: string) =>
  ({ kind: 'answer', dossierId, code }) as const;

type About = ReturnType<typeof answerOf> | { readonly kind: 'figure'; readonly figureId: string };
type Unit = { readonly kind: 'unit'; readonly unitId: string };

const linesOf = async (
  { call }: Commune,
  about: About | Unit,
  field: string,
  part: string | null = null,
) => {
  const fields = await call('history.listFields', { about });
  return fields.find((one) => one.field === field && one.part === part)?.lines ?? [];
};

/** Brings back the value that stands at this place of the list, newest first. */
const bringBack = async (
  core: Commune,
  about: About | Unit,
  { field, at, part = null }: { field: string; at: number; part?: string | null },
) => {
  const hlc = (await linesOf(core, about, field, part))[at]?.hlc ?? '';
  return core.call('history.restore', { about, field, part, hlc });
};

const valuesOf = async (core: Commune, about: About | Unit, field: string) =>
  (await linesOf(core, about, field)).map(({ after }) => after.value);

describe('the history of a field', () => {
  test('lists the values of an answer with who, when and by which command', () =>
    inCommune(async (core) => {
      const { call, dossierId } = core;
      const about = answerOf(core, '4');
      await call('assessments.enter', {
        dossierId,
        code: '4',
        answer: { numerator: '1.450', denominator: '1.486', qualifier: 'gần' },
      });
      await call('assessments.enter', { dossierId, code: '4', answer: { numerator: '1.460' } });
      expect(await linesOf(core, about, 'numerator')).toMatchObject([
        {
          method: 'assessments.enter',
          officer: 'Quàng Thị Inh',
          undone: false,
          before: { value: '1450', detail: 'gần' },
          after: { value: '1460', detail: '' },
          current: true,
          restorable: false,
        },
        { before: { value: null }, after: { value: '1450', detail: 'gần' }, restorable: true },
      ]);
      expect(await linesOf(core, about, 'denominator')).toMatchObject([
        { after: { value: '1486', detail: '' }, current: true },
      ]);
    }));

  test('knows a figure that another place changed, and the undo of it', () =>
    inCommune(async (core) => {
      const { call, dossierId, unitId, undo } = core;
      const answer = { numerator: '1.450', denominator: '1.486' };
      await call('assessments.enter', { dossierId, code: '4', answer });
      const { asOf } = (await call('dossiers.get', { dossierId })).dossier;
      await call('figures.save', { unitId, concept: 'households', asOf, value: '1.500' });
      await undo();
      expect(await linesOf(core, answerOf(core, '4'), 'denominator')).toMatchObject([
        { method: 'history.undoLast', after: { value: '1486' }, current: true },
        { method: 'figures.save', after: { value: '1500' }, undone: true, restorable: true },
        {
          method: 'assessments.enter',
          after: { value: '1486' },
          current: false,
          restorable: false,
        },
      ]);
    }));
});

describe('restoring a value', () => {
  test('brings a number back with its word, by the command of its area, and can be undone', () =>
    inCommune(async (core) => {
      const { call, dossierId, undo } = core;
      const enter = (answer: object) => call('assessments.enter', { dossierId, code: '4', answer });
      await enter({ numerator: '1.450', denominator: '1.486', qualifier: 'gần' });
      await enter({ numerator: '900' });
      const about = answerOf(core, '4');
      const done = await bringBack(core, about, { field: 'numerator', at: 1 });
      expect(done).toEqual({ method: 'assessments.enter' });
      const now = async () => (await linesOf(core, about, 'numerator'))[0];
      expect(await now()).toMatchObject({ after: { value: '1450', detail: 'gần' }, current: true });
      expect((await call('history.list', { limit: 1 })).items[0]).toMatchObject({
        method: 'assessments.enter',
        officer: 'Quàng Thị Inh',
      });
      await undo();
      expect(await now()).toMatchObject({ after: { value: '900', detail: '' } });
    }));

  test('brings back a decision with its reason, a text, a note and the state of work', () =>
    inCommune(async (core) => {
      const { call, dossierId } = core;
      const code = '1.1';
      const enter = (answer: object) => call('assessments.enter', { dossierId, code, answer });
      await enter({ value: true });
      await enter({ value: false, note: 'Chờ quyết định.' });
      await enter({ note: '' });
      await enter({ verdict: 'not-applicable', reason: 'Xã không có khu vực này.' }).catch(
        () => null,
      );
      for (const text of ['Đoạn một.', 'Đoạn hai.'])
        await call('assessments.setNarrative', { dossierId, code, text });
      for (const state of ['done', 'checked'] as const)
        await call('assessments.setState', { dossierId, code, state });
      const about = answerOf(core, code);
      const first = async (field: string) => (await valuesOf(core, about, field))[0];
      await bringBack(core, about, { field: 'achieved', at: 1 });
      await bringBack(core, about, { field: 'note', at: 1 });
      await bringBack(core, about, { field: 'narrative', at: 1 });
      await bringBack(core, about, { field: 'state', at: 1 });
      expect(await first('achieved')).toBe(true);
      expect(await first('note')).toBe('Chờ quyết định.');
      expect(await first('narrative')).toBe('Đoạn một.');
      expect(await first('state')).toBe('done');
      const view = await call('assessments.indicator', { dossierId, code });
      expect(view).toMatchObject({ achieved: true, note: 'Chờ quyết định.', state: 'done' });
    }));

  test('brings back a figure of the ledger, its day and its words', () =>
    inCommune(async (core) => {
      const { call, unitId } = core;
      const key = { unitId, concept: 'households' };
      const asOf = day('2024-06-30');
      const { figureId } = await call('figures.save', {
        ...key,
        asOf,
        value: '1.486',
        source: 'Rà soát hộ nghèo',
      });
      await call('figures.save', { ...key, asOf, value: '1.500', source: 'Điện lực' });
      await call('figures.redate', { figureId, asOf: day('2024-11-30') });
      const about = { kind: 'figure', figureId } as const;
      await bringBack(core, about, { field: 'value', at: 1 });
      await bringBack(core, about, { field: 'source', at: 1 });
      await bringBack(core, about, { field: 'asOf', at: 1 });
      const [figure] = await call('figures.list', { unitId });
      expect(figure).toMatchObject({
        id: figureId,
        value: '1486',
        source: 'Rà soát hộ nghèo',
        asOf,
      });
    }));

  test('brings back the name of a place', () =>
    inCommune(async (core) => {
      const { call, unitId } = core;
      await call('units.update', { unitId, patch: { name: 'Mường Mươn' } });
      const about = { kind: 'unit', unitId } as const;
      expect(await valuesOf(core, about, 'name')).toEqual(['Mường Mươn', 'Mường Lạn']);
      await bringBack(core, about, { field: 'name', at: 1 });
      expect((await call('units.get', { unitId })).unit.name).toBe('Mường Lạn');
    }));

  test('is refused by the rule of its area, in that rule’s own words, and then changes nothing', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId } = core;
      const key = { unitId, concept: 'households', value: '10' };
      const { figureId } = await call('figures.save', { ...key, asOf: day('2024-06-30') });
      await call('figures.redate', { figureId, asOf: day('2024-11-30') });
      await call('figures.save', { ...key, asOf: day('2024-06-30'), value: '12' });
      const about = { kind: 'figure', figureId } as const;
      const hlc = (await linesOf(core, about, 'asOf'))[1]?.hlc;
      const wanted = { about, field: 'asOf', part: null, hlc };
      const error = await changesNothing(core, () => refusal('history.restore', wanted));
      expect(error.code).toBe('figure.dayTaken');
    }));

  test('of what stands already, or never was, is refused', () =>
    inCommune(async (core) => {
      const { refusal, unitId } = core;
      const about = { kind: 'unit', unitId } as const;
      const hlc = (await linesOf(core, about, 'name'))[0]?.hlc;
      const wanted = { about, field: 'name', part: null };
      expect((await refusal('history.restore', { ...wanted, hlc })).code).toBe(
        'history.nothingToRestore',
      );
      expect((await refusal('history.restore', { ...wanted, hlc: 'x' })).code).toBe(
        'history.nothingToRestore',
      );
    }));
});
