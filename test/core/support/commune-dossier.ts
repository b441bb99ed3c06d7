import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestCore, type TestCore } from './open-test-core.ts';

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
    region: 'northern-midlands-mountains',
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

export type Commune = TestCore & CommuneDossier;

/** Runs one test on a fresh workspace with a commune and its empty dossier. */
export const inCommune = async (work: (commune: Commune) => Promise<void>): Promise<void> => {
  using folder = temporaryFolder();
  const core = await openTestCore(folder.path);
  try {
    await work({ ...core, ...(await createCommuneDossier(core)) });
  } finally {
    await core.close();
  }
};
