import type { Builder } from './builder.ts';

type Ids = { readonly communeId: string; readonly dossierId: string };

/** The ledger, the answers to all indicators, and what stood on the first of January. */
export const buildAnswers = async (
  { call, data, variant }: Builder,
  { communeId, dossierId }: Ids,
): Promise<void> => {
  for (const figure of data.figures) await call('figures.save', { unitId: communeId, ...figure });
  await enter(call, dossierId, data.results.inProgress);
  await call('assessments.snapshot', {
    dossierId,
    on: '2024-01-01',
    except: data.results.startOfYear,
  });
  if (variant === 'complete') await enter(call, dossierId, data.results.complete);
  for (const { code } of data.results.inProgress) {
    await call('assessments.setState', { dossierId, code, state: 'done' });
  }
  await call('assessments.saveCondition', {
    dossierId,
    position: 0,
    verdict: 'met',
    reason:
      'Đã được công nhận đạt chuẩn nông thôn mới năm 2022; rà soát ngày 15/11/2024 vẫn đạt 57/57 chỉ tiêu.',
    evidenceId: null,
  });
};

const enter = async (
  call: Builder['call'],
  dossierId: string,
  rows: readonly unknown[],
): Promise<void> => {
  const { rejected } = await call('assessments.import', { dossierId, rows });
  const [first] = rejected;
  if (first) throw new Error(`sample row ${first.code} was refused: ${first.reason}`);
};
