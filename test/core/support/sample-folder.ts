import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SampleVariant } from '#core/sample-workspaces.ts';
import { madeOnce } from '../../support/made-once.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestCore, type TestCore } from './open-test-core.ts';

export type Sample = TestCore & { readonly dossierId: string; readonly unitId: string };

type SampleFolder = {
  readonly dossierId: string;
  /** Lays a copy of the workspace into an empty folder. */
  readonly copyTo: (folder: string) => void;
  /** Opens a copy in an empty folder, for all tests of a file; the caller closes it. */
  readonly openCopy: (folder: string) => Promise<Sample>;
  /** Runs one test on a copy of its own: building the sample takes seconds. */
  readonly withCopy: (work: (sample: Sample) => Promise<void>) => Promise<void>;
};

/** A sample workspace, built once for all tests of a run. */
export const buildSampleFolder = async (variant: SampleVariant): Promise<SampleFolder> => {
  const made = await madeOnce(`sample-${variant}`, (folder) => build(variant, folder));
  const dossierId = readFileSync(path.join(made, idFile), 'utf8');
  const copyTo = (folder: string): void =>
    cpSync(path.join(made, 'workspace'), folder, { recursive: true });
  const openCopy = async (folder: string): Promise<Sample> => {
    copyTo(folder);
    const core = await openTestCore(folder, { start: '2024-12-20T07:00:00.000Z' });
    const { dossier } = await core.call('dossiers.get', { dossierId });
    return { ...core, dossierId, unitId: dossier.unitId };
  };
  const withCopy: SampleFolder['withCopy'] = async (work) => {
    using folder = temporaryFolder();
    const sample = await openCopy(folder.path);
    try {
      await work(sample);
    } finally {
      await sample.close();
    }
  };
  return { dossierId, copyTo, openCopy, withCopy };
};

const idFile = 'dossier-id';

const build = async (variant: SampleVariant, folder: string): Promise<void> => {
  const builder = await openTestCore(path.join(folder, 'workspace'));
  const { dossierId } = await builder.call('sample.build', { variant });
  await builder.close();
  writeFileSync(path.join(folder, idFile), dossierId);
};
