import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createCommuneDossier } from './support/commune-dossier.ts';
import { openTestCore } from './support/open-test-core.ts';

/** A workspace that was worked in in March and is opened again in November. */
const inNovember = async (
  work: (
    commune: Awaited<ReturnType<typeof openTestCore>> & { dossierId: string },
  ) => Promise<void>,
): Promise<void> => {
  using folder = temporaryFolder();
  const march = await openTestCore(folder.path, { start: '2024-03-05T02:00:00.000Z' });
  const { dossierId } = await createCommuneDossier(march);
  await march.call('assessments.enter', { dossierId, code: '1.1', answer: { value: true } });
  const shares = { numerator: '1.500', denominator: '1.500' };
  await march.call('assessments.enter', { dossierId, code: '4', answer: shares });
  await march.close();
  const november = await openTestCore(folder.path, { start: '2024-11-20T02:00:00.000Z' });
  try {
    await work({ ...november, dossierId });
  } finally {
    await november.close();
  }
};

test('a past day is what the journal says of its end, not what stands now', () =>
  inNovember(async ({ call, dossierId }) => {
    await call('assessments.enter', { dossierId, code: '1.2', answer: { value: true } });
    await call('assessments.enter', { dossierId, code: '1.1', answer: { value: false } });
    const fewer = { numerator: '1.100', denominator: '1.500' };
    await call('assessments.enter', { dossierId, code: '4', answer: fewer });
    const compared = await call('planning.compare', {
      dossierId,
      from: '2024-03-05',
      to: '2024-11-20',
    });
    expect(compared.changes).toMatchObject([
      { code: '1.1', before: 'met', after: 'not-met' },
      { code: '1.2', before: 'undecided', after: 'met' },
      { code: '4', before: 'met', after: 'not-met' },
    ]);
    await call('assessments.snapshot', { dossierId, on: '2024-03-05' });
    const since = await call('planning.progress', { dossierId, since: '2024-03-05' });
    expect(since).toMatchObject({
      criteria: { change: -1 },
      indicators: { met: 1, total: 75, percent: '1.3', change: -1 },
      sentence:
        '0/19 tiêu chí (0,0%), 1/75 chỉ tiêu (1,3%), giảm 01 tiêu chí, 01 chỉ tiêu so với ngày 05/3/2024',
    });
  }));

test('a day before the dossier is refused, and typed verdicts are the whole state of it', () =>
  inNovember(async ({ call, refusal, dossierId }) => {
    const on = '2024-01-01';
    const error = await refusal('assessments.snapshot', { dossierId, on });
    expect(error).toMatchObject({ code: 'snapshot.beforeDossier', details: { day: '01/01/2024' } });
    await call('assessments.snapshot', {
      dossierId,
      on,
      verdicts: [{ code: '1.1', verdict: 'met' }],
    });
    const progress = await call('planning.progress', { dossierId, since: on });
    expect(progress.indicators).toMatchObject({ met: 2, change: 1 });
    expect(progress.sentence).toContain('tăng 01 tiêu chí, 01 chỉ tiêu so với đầu năm');
    const days = await call('planning.snapshots', { dossierId });
    expect(days).toMatchObject([{ on, indicators: { met: 1, total: 75 } }]);
  }));

test('counts of a report are kept and compared; an emptied one is not', () =>
  inNovember(async ({ call, undo, dossierId }) => {
    const counts = { source: 'Báo cáo số 203/BC-UBND', indicatorsMet: 5, indicatorsTotal: 75 };
    const saved = await call('planning.saveReported', { dossierId, counts });
    expect(saved.disagreements).toMatchObject([{ field: 'indicatorsMet', typed: 5, computed: 2 }]);
    await call('planning.saveReported', { dossierId, counts: { indicatorsMet: null } });
    expect(await call('planning.reported', { dossierId })).toMatchObject({
      counts: { indicatorsMet: null, indicatorsTotal: 75 },
      disagreements: [],
    });
    await undo();
    expect((await call('planning.reported', { dossierId })).disagreements).toHaveLength(1);
  }));
