import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createCommuneDossier, inCommune } from './support/commune-dossier.ts';
import { openTestCore, type TestCore } from './support/open-test-core.ts';
import { buildSampleFolder, type Sample } from './support/sample-folder.ts';

let sample: Awaited<ReturnType<typeof buildSampleFolder>>;

beforeAll(async () => {
  sample = await buildSampleFolder('in-progress');
}, 240_000);

const rowsOf = async ({ call }: Sample, dossierId: string) => {
  const { criteria } = await call('assessments.evaluate', { dossierId });
  return criteria.flatMap(({ indicators }) => indicators);
};

const said = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
  rows.map(({ code, value, verdict }) => ({ code, value, verdict }));

const textAndProofs = async ({ call }: Sample, dossierId: string, code: string) => {
  const { narrative, evidence } = await call('assessments.indicator', { dossierId, code });
  return { own: narrative.own, labels: evidence.map(({ label }) => label) };
};

const shuffled = (targets: readonly string[]) =>
  fc.shuffledSubarray([...targets], { minLength: targets.length });

/** A commune worked on when the year after its dossier's has begun. */
const inLateCommune = async (work: (core: TestCore, dossierId: string) => Promise<void>) => {
  using folder = temporaryFolder();
  const core = await openTestCore(folder.path, { start: '2025-02-03T07:00:00.000Z' });
  try {
    await work(core, (await createCommuneDossier(core)).dossierId);
  } finally {
    await core.close();
  }
};

const startedFrom = async (core: Sample) => {
  const started = await core.call('years.start', { dossierId: core.dossierId });
  const { items } = await core.call('years.carried', { dossierId: started.dossierId });
  return { ...started, targets: items.map(({ target }) => target) };
};

describe('a new year started from the last one', () => {
  test('counts nothing until it is confirmed, and goes away with one undo', () =>
    sample.withCopy(async (core) => {
      const { call, undo } = core;
      const { dossierId, targets, items, left } = await startedFrom(core);
      expect({ items, left }).toEqual({ items: targets.length, left: [] });
      const { totals, conditions, year } = await call('assessments.evaluate', { dossierId });
      expect(year).toBe(2025);
      expect(totals.indicators).toMatchObject({ met: 0, counted: 0, undecided: 75 });
      expect(conditions.every(({ verdict }) => verdict === 'undecided')).toBe(true);
      const carried = await call('years.carried', { dossierId });
      expect(carried).toMatchObject({ from: { dossierId: core.dossierId, year: 2024 } });
      expect(carried.waiting).toBe(items);
      await undo();
      expect((await call('dossiers.list', {})).map(({ id }) => id)).toEqual([core.dossierId]);
      await call('years.start', { dossierId: core.dossierId });
    }));

  test('confirmed unchanged it answers as last year did, whatever the order', () =>
    sample.withCopy(async (core) => {
      const { call, undo, dossierId: before } = core;
      const { dossierId, targets } = await startedFrom(core);
      const last = said(await rowsOf(core, before));
      await fc.assert(
        fc.asyncProperty(shuffled(targets), fc.nat(targets.length), async (order, cut) => {
          const portions = [order.slice(0, cut), order.slice(cut)].filter(({ length }) => length);
          for (const some of portions) {
            const { refused } = await call('years.confirm', { dossierId, targets: some });
            expect(refused).toEqual([]);
          }
          expect(said(await rowsOf(core, dossierId))).toEqual(last);
          expect((await call('years.carried', { dossierId })).waiting).toBe(0);
          for (const code of ['2.1', '17.3'])
            expect(await textAndProofs(core, dossierId, code)).toEqual(
              await textAndProofs(core, before, code),
            );
          for (const _ of portions) await undo();
        }),
        { numRuns: 4 },
      );
    }));

  test('of any part confirmed exactly that part counts', () =>
    sample.withCopy(async (core) => {
      const { call, undo } = core;
      const { dossierId, targets } = await startedFrom(core);
      const codes = targets.filter((target) => /^\d/.test(target));
      const answered = async () =>
        (await rowsOf(core, dossierId)).flatMap(({ code, value }) =>
          value === null ? [] : [code],
        );
      await fc.assert(
        fc.asyncProperty(fc.subarray(codes, { minLength: 1 }), async (some) => {
          await call('years.confirm', { dossierId, targets: some });
          expect((await answered()).every((code) => some.includes(code))).toBe(true);
          await undo();
          expect(await answered()).toEqual([]);
        }),
        { numRuns: 6 },
      );
    }));

  test("last year's figures stay last year's, whatever this year enters", () =>
    sample.withCopy(async (core) => {
      const { call, dossierId: before } = core;
      const { dossierId } = await startedFrom(core);
      const old = await call('assessments.indicator', { dossierId: before, code: '17.3' });
      await call('years.confirm', { dossierId, targets: ['17.3'] });
      await call('assessments.enter', { dossierId, code: '17.3', answer: { numerator: '900' } });
      const now = await call('assessments.indicator', { dossierId, code: '17.3' });
      expect(now.slots[0]).toMatchObject({ value: '900', asOf: '2025-12-31' });
      const still = await call('assessments.indicator', { dossierId: before, code: '17.3' });
      expect(still.slots).toEqual(old.slots);
    }));
});

describe('confirming', () => {
  test('never overwrites a figure of this year: what differs is told and keeps waiting', () =>
    inCommune(async ({ call, dossierId: before, unitId }) => {
      const answer = { numerator: '800', denominator: '1000' };
      await call('assessments.enter', { dossierId: before, code: '17.3', answer });
      const { dossierId } = await call('years.start', { dossierId: before, year: 2025 });
      const { slots } = await call('assessments.indicator', { dossierId: before, code: '17.3' });
      await call('figures.save', {
        unitId,
        concept: slots[1]?.concept ?? '',
        asOf: '2025-12-31',
        value: '1100',
      });
      const targets = ['17.3'];
      const { confirmed, refused } = await call('years.confirm', { dossierId, targets });
      expect(confirmed).toEqual([]);
      expect(refused).toMatchObject([{ target: '17.3', error: { code: 'carried.figureDiffers' } }]);
      const { waiting, items } = await call('years.carried', { dossierId });
      expect(waiting).toBe(1);
      expect(items[0]?.clashes).toMatchObject([{ before: '1000', now: '1100' }]);
    }));

  test('an answer typed for this year stands; text and proofs of last year come beside it', () =>
    inCommune(async ({ call, dossierId: before }) => {
      const text = 'Xã đã bê tông hóa các tuyến đường.';
      const code = '2.1';
      const answer = { numerator: '10', denominator: '10' };
      await call('assessments.enter', { dossierId: before, code, answer });
      await call('assessments.setNarrative', { dossierId: before, code, text });
      const { dossierId } = await call('years.start', { dossierId: before });
      const typed = { numerator: '9', denominator: '12' };
      await call('assessments.enter', { dossierId, code, answer: typed });
      await call('years.confirm', { dossierId, targets: [code] });
      const view = await call('assessments.indicator', { dossierId, code });
      expect(view.slots.map(({ value }) => value)).toEqual(['9', '12']);
      expect(view.narrative.own).toBe(text);
    }));

  test('what is no longer true is offered no more', () =>
    inCommune(async ({ call, refusal, undo, dossierId: before }) => {
      await call('assessments.enter', { dossierId: before, code: '1.1', answer: { value: true } });
      const { dossierId } = await call('years.start', { dossierId: before });
      await call('years.decline', { dossierId, targets: ['1.1'] });
      expect((await call('years.carried', { dossierId })).waiting).toBe(0);
      const again = await call('years.confirm', { dossierId, targets: ['1.1'] });
      expect(again.refused).toMatchObject([{ error: { code: 'carried.settled' } }]);
      await undo();
      expect((await call('years.carried', { dossierId })).waiting).toBe(1);
      const unknown = await refusal('years.confirm', { dossierId, targets: ['1.2'] });
      expect(unknown.code).toBe('record.notFound');
    }));
});

describe('starting', () => {
  test('is refused for a year that is not later, or that is there already', () =>
    inCommune(async ({ call, refusal, dossierId }) => {
      const earlier = await refusal('years.start', { dossierId, year: 2024 });
      expect(earlier.code).toBe('year.notLater');
      await call('years.start', { dossierId, year: 2025 });
      const twice = await refusal('years.start', { dossierId, year: 2025 });
      expect(twice.code).toBe('year.exists');
    }));

  test('keeps how last year stood as the start of the new one', () =>
    inLateCommune(async ({ call }, before) => {
      await call('assessments.enter', { dossierId: before, code: '1.1', answer: { value: true } });
      const { dossierId } = await call('years.start', { dossierId: before, year: 2025 });
      await call('years.confirm', { dossierId, targets: ['1.1'] });
      await call('assessments.enter', { dossierId, code: '1.2', answer: { value: true } });
      const { sentence } = await call('planning.progress', { dossierId, since: '2025-01-01' });
      expect(sentence).toContain('tăng 01 chỉ tiêu so với đầu năm');
    }));
});
