import { beforeAll, describe, expect, test } from 'vitest';
import { buildSampleFolder } from './support/sample-folder.ts';
import { changesNothing } from './support/unchanged.ts';

let sample: Awaited<ReturnType<typeof buildSampleFolder>>;

beforeAll(async () => {
  sample = await buildSampleFolder('in-progress');
}, 120_000);

describe('the sample commune in progress', () => {
  test('has villages that add up to the commune, and no figure that contradicts another', () =>
    sample.withCopy(async ({ call }) => {
      const [commune] = await call('units.list', { level: 'commune' });
      const unitId = commune?.id ?? '';
      expect(await call('figures.contradictions', { unitId })).toEqual([]);
      const [round] = await call('villages.sheets', { unitId });
      expect(round).toMatchObject({ villages: 9, entered: 9 });
      const { columns } = await call('villages.sheet', { sheetId: round?.sheetId ?? '' });
      const totals = new Map(columns.map(({ concept, total }) => [concept, total]));
      expect(totals.get('roads.village.hard')).toBe('26.9');
      expect(totals.get('households.waste-sorted')).toBe('648');
      expect(columns.filter(({ total, commune: own }) => own?.value !== total)).toEqual([]);
    }));

  test('has the totals of its reference', () =>
    sample.withCopy(async ({ call, dossierId }) => {
      const { verdict, totals, change, criteria } = await call('assessments.evaluate', {
        dossierId,
      });
      expect(verdict).toBe('not-met');
      expect(totals.indicators).toEqual({
        met: 61,
        notMet: 10,
        notApplicable: 2,
        undecided: 2,
        counted: 63,
        total: 75,
        percent: '84.0',
        known: 75,
      });
      expect(totals.criteria).toEqual({ met: 12, total: 19, percent: '63.2' });
      expect(change).toEqual({ since: '2024-01-01', criteria: 2, indicators: 4 });
      const sum = criteria.reduce((all, { total }) => all + total, 0);
      expect(sum).toBe(75);
    }));

  test('may not ask for recognition, and says why', () =>
    sample.withCopy(async ({ call, dossierId }) => {
      const { made, refused } = await call('papers.make', {
        dossierId,
        papers: ['P01', 'P99'],
        formats: ['pdf'],
      });
      expect(made).toEqual([]);
      expect(refused.map(({ paper, error }) => [paper, error.code])).toEqual([
        ['P99', 'paper.unknown'],
        ['P01', 'paper.refused'],
      ]);
      expect(refused[1]?.error.details).toMatchObject({ reason: 'set-not-met' });
      const views = await call('papers.list', { dossierId });
      expect(views.find(({ paper }) => paper === 'P01')?.state).toBe('refused');
    }));

  test('is built only into an empty workspace', () =>
    sample.withCopy(async (core) => {
      const again = { variant: 'complete' };
      const error = await changesNothing(core, () => core.refusal('sample.build', again));
      expect(error.code).toBe('workspace.notEmpty');
    }));

  test('makes no version of a paper in a format it does not have', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      const views = await call('papers.list', { dossierId });
      const wordy = views.find(({ formats, refusal }) => !formats.includes('xlsx') && !refusal);
      const papers = wordy ? [wordy.paper] : [];
      expect(papers).toHaveLength(1);
      const answer = await changesNothing(core, () =>
        call('papers.make', { dossierId, papers, formats: ['xlsx'] }),
      );
      expect(answer).toEqual({ made: [], refused: [] });
    }));

  test('tells the morning screen what is nearly there', () =>
    sample.withCopy(async ({ call, dossierId }) => {
      const actions = await call('assessments.nextActions', { dossierId });
      expect(actions[0]).toMatchObject({ kind: 'indicator', verdict: 'not-met' });
      expect(actions[0]?.text).toMatch(/^còn (thiếu|phải giảm) /);
      expect(actions.filter(({ kind }) => kind === 'level-missing').length).toBeGreaterThan(0);
    }));
});
