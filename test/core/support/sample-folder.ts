import { cpSync } from 'node:fs';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestCore, type TestCore } from './open-test-core.ts';

type Variant = 'in-progress' | 'complete';

export type Sample = TestCore & { readonly dossierId: string; readonly unitId: string };

type SampleFolder = {
  /** Runs one test on a copy of its own: building the sample takes seconds. */
  readonly withCopy: (work: (sample: Sample) => Promise<void>) => Promise<void>;
  readonly remove: () => void;
};

/** Builds the sample commune once, for all tests of a file. */
export const buildSampleFolder = async (variant: Variant): Promise<SampleFolder> => {
  const built = temporaryFolder();
  const builder = await openTestCore(built.path);
  const { dossierId } = await builder.call('sample.build', { variant });
  const { dossier } = await builder.call('dossiers.get', { dossierId });
  await builder.close();
  return {
    withCopy: async (work) => {
      using folder = temporaryFolder();
      cpSync(built.path, folder.path, { recursive: true });
      const core = await openTestCore(folder.path, { start: '2024-12-20T07:00:00.000Z' });
      try {
        await work({ ...core, dossierId, unitId: dossier.unitId });
      } finally {
        await core.close();
      }
    },
    remove: () => built[Symbol.dispose](),
  };
};
