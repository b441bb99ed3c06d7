import type { Builder } from './builder.ts';

/** Public works of the commune with some vouchers; in the complete variant the last two are accepted. */
export const buildWorks = async (
  { call, data, variant }: Builder,
  unitId: string,
): Promise<void> => {
  const finished = new Map(data.works.complete.map((change) => [change.code, change]));
  const ids = new Map<string, string>();
  for (const work of data.works.inProgress) {
    const change = variant === 'complete' ? finished.get(work.code) : undefined;
    const { id } = await call('finance.saveWork', { fields: { ...work, ...change, unitId } });
    ids.set(work.code, id);
  }
  for (const { work, ...payment } of data.works.payments) {
    await call('finance.savePayment', { fields: { ...payment, unitId, workId: ids.get(work) } });
  }
};
