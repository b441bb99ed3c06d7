import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { madeOnce } from '../../support/made-once.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestCore, type TestCore } from './open-test-core.ts';

type Variant = 'in-progress' | 'complete';

export type Sample = TestCore & { readonly dossierId: string; readonly unitId: string };

type SampleFolder = {
  /** Runs one test on a copy of its own: building the sample takes seconds. */
  readonly withCopy: (work: (sample: Sample) => Promise<void>) => Promise<void>;
};

/** The sample commune, built once for all tests of a run. */
export const buildSampleFolder = async (variant: Variant): Promise<SampleFolder> => {
  const made = await madeOnce(`sample-${variant}`, (folder) => build(variant, folder));
  const dossierId = readFileSync(path.join(made, idFile), 'utf8');
  return {
    withCopy: async (work) => {
      using folder = temporaryFolder();
      cpSync(path.join(made, 'workspace'), folder.path, { recursive: true });
      const core = await openTestCore(folder.path, { start: '2024-12-20T07:00:00.000Z' });
      try {
        const { dossier } = await core.call('dossiers.get', { dossierId });
        await work({ ...core, dossierId, unitId: dossier.unitId });
      } finally {
        await core.close();
      }
    },
  };
};

const idFile = 'dossier-id';

const build = async (variant: Variant, folder: string): Promise<void> => {
  const builder = await openTestCore(path.join(folder, 'workspace'));
  const { dossierId } = await builder.call('sample.build', { variant });
  await builder.close();
  writeFileSync(path.join(folder, idFile), dossierId);
};
