import { programVersion } from '#shared/kernel/program-version.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { PrepareContext } from '../handlers.ts';
import { stopIfCancelled, type Job } from '../jobs/jobs.ts';
import { inspectContainer } from './container/open-container.ts';
import { writeContainer, type ContainerEntry } from './container/write-container.ts';
import type { PackageNames } from './package-names.ts';

export type Packing = {
  readonly names: PackageNames;
  readonly id: string;
  readonly entries: readonly ContainerEntry[];
};

export type Packed = { readonly sha256: string; readonly sizeBytes: number };

/**
 * Writes a package into the store and reads it again to its last byte. Refuses `package.sourceDamaged` with the file that
 * is not what it was when it was stored; nothing is kept then.
 */
export const storePackage = (
  { store, today }: PrepareContext,
  { names, id, entries }: Packing,
  job: Job,
): Promise<Packed> =>
  store.putFile('application/zip', async (path) => {
    const { signal } = job;
    const { disk } = store;
    await writeContainer({
      path,
      base: names.base,
      info: infoOf(names, id, today),
      entries,
      disk,
      signal,
      onProgress: (done, total, name) => job.progress(done, total * 2, name),
    }).catch((error: unknown) => {
      stopIfCancelled(signal);
      throw error;
    });
    const onProgress: Job['progress'] = (done, total, name) =>
      job.progress(total + done, total * 2, name);
    const { problems, sha256, sizeBytes } = await inspectContainer(path, { signal, onProgress });
    const [problem] = problems;
    if (problem) refuse('package.sourceDamaged', { path: problem.path.replace(/^data\//, '') });
    return { sha256, sizeBytes };
  });

/** Labels of RFC 8493, 2.2.2. */
const infoOf = (
  { maker, base }: PackageNames,
  id: string,
  today: string,
): Readonly<Record<string, string>> => ({
  'Source-Organization': maker,
  'External-Identifier': id,
  'External-Description': base,
  'Bagging-Date': today,
  'Bag-Software-Agent': `HoSoNTM ${programVersion}`,
});
