import type { TestCore } from './open-test-core.ts';

export const advancedSet = 'commune-advanced-2021-2025';

export type CommuneDossier = { readonly unitId: string; readonly dossierId: string };

/** A commune of the northern mountains with an empty dossier under the advanced set. */
export const createCommuneDossier = async (
  { call }: TestCore,
  name = 'Mường Lạn',
): Promise<CommuneDossier> => {
  const { unitId } = await call('units.create', {
    level: 'commune',
    name,
    region: 'northern-mountains',
  });
  const { dossierId } = await call('dossiers.create', { unitId, setId: advancedSet, year: 2024 });
  return { unitId, dossierId };
};

/** The row of one indicator in the evaluation of its dossier. */
export const evaluated = async ({ call }: TestCore, dossierId: string, code: string) => {
  const { criteria } = await call('assessments.evaluate', { dossierId });
  const row = criteria
    .flatMap(({ indicators }) => indicators)
    .find((indicator) => indicator.code === code);
  if (!row) throw new Error(`indicator ${code} is not in the set`);
  return row;
};
