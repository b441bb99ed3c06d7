import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { mergesMethods } from '#shared/contract/merges.methods.ts';
import { openTestCore, type TestCore } from '../../support/open-test-core.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

type Scope = z.input<(typeof mergesMethods)['merges.handOut']['input']>['scope'];

/** The bytes of a file that this machine hands out. */
export const handedOut = async (
  { call, core }: TestCore,
  scope: Scope = { kind: 'workspace' },
): Promise<Uint8Array> => {
  const { sha256 } = await call('merges.handOut', { scope });
  const stored = await core.openFile(sha256);
  if (!stored) throw new Error('the file is in the store');
  return readFile(stored.path);
};

export const preview = async ({ call, stage }: TestCore, file: Uint8Array) =>
  call('merges.preview', { uploadId: await stage('viec.zip', file) });

export const takeIn = async ({ call, stage }: TestCore, file: Uint8Array, stranger = false) =>
  call('merges.apply', { uploadId: await stage('viec.zip', file), stranger });

/** What this machine wrote comes to the other. */
export const bring = async (from: TestCore, to: TestCore) => takeIn(to, await handedOut(from));

/** Some machines, each on a workspace of its own, all of it gone afterwards. */
export const withMachines = async (
  officers: readonly string[],
  work: (...machines: TestCore[]) => Promise<void>,
): Promise<void> => {
  using folder = temporaryFolder();
  const machines: TestCore[] = [];
  try {
    for (const [at, officer] of officers.entries()) {
      machines.push(await openTestCore(`${folder.path}/${at}`, { officer }));
    }
    await work(...machines);
  } finally {
    for (const machine of machines) await machine.close();
  }
};
