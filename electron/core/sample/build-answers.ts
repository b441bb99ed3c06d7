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
  if (variant === 'complete') {
    const { asOf, communeComplete } = data.villages;
    // A file that disagrees with a shared figure keeps its number apart: the ledger changes first.
    for (const figure of communeComplete)
      await call('figures.save', { unitId: communeId, asOf, ...figure });
    await enter(call, dossierId, data.results.complete);
  }
  for (const { code } of data.results.inProgress) {
    await call('assessments.setState', { dossierId, code, state: 'done' });
  }
  for (const [position, reason] of data.results.conditions.entries()) {
    const condition = { dossierId, position, verdict: 'met', reason, evidenceId: null };
    await call('assessments.saveCondition', condition);
  }
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
