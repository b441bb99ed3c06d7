import type { Builder } from './builder.ts';

/** The sheets of the nine villages, typed back: they add up to the figures of the commune. */
export const buildVillages = async (
  { call, data, variant }: Builder,
  communeId: string,
): Promise<void> => {
  const { asOf, handedInOn, inProgress, complete } = data.villages;
  const { sheetId } = await call('villages.createSheet', { unitId: communeId, asOf });
  const { rows } = await call('villages.sheet', { sheetId });
  const idOf = (village: string) => rows.find(({ name }) => name === village)?.villageId;
  const written = variant === 'complete' ? [...inProgress, ...complete] : inProgress;
  const cells = written.flatMap(({ village, values }) =>
    Object.entries(values).map(([concept, value]) => ({
      villageId: idOf(village),
      concept,
      value,
    })),
  );
  await call('villages.fill', { sheetId, cells });
  for (const { villageId } of rows)
    await call('villages.markReturn', { sheetId, villageId, handedInOn });
};
