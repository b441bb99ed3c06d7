import type { Builder } from './builder.ts';

/** Public works of the commune; in the complete variant the last two are accepted. */
export const buildWorks = async (
  { call, data, variant }: Builder,
  unitId: string,
): Promise<void> => {
  const finished = new Map(data.works.complete.map((change) => [change.code, change]));
  for (const work of data.works.inProgress) {
    const change = variant === 'complete' ? finished.get(work.code) : undefined;
    await call('finance.saveWork', { fields: { ...work, ...change, unitId } });
  }
};
