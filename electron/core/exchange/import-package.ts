import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import type { DossierData } from '#shared/exchange/dossier-data.ts';
import type { PackageAbout } from '#shared/exchange/container/about.ts';
import { packageProblem } from '#shared/exchange/container/package-problem.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { CommandContext, Input, Output, PrepareContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { withHandedIn } from './carriage/handed-in.ts';
import { checkPackage } from './check-package.ts';
import { refuseDamaged } from './container/open-container.ts';
import { jsonBytes } from './package-entries.ts';
import { receivedPackageRecords } from './packages.records.ts';

type Asked = Input<'packages.import'>;

export type TakenIn = {
  readonly about: PackageAbout;
  readonly data: DossierData;
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly dataSha256: string;
};

/** Keeps the package byte for byte, once nothing in it is wrong. Refuses `package.damaged`. */
export const importPackage = async (
  context: PrepareContext,
  asked: Asked,
  job: Job,
): Promise<TakenIn> => {
  const { store } = context;
  const [first = ''] = asked.uploadIds;
  const { name } = store.staged(first, largestUploadBytes);
  try {
    return await withHandedIn(context, { ...asked, signal: job.signal }, (path) =>
      keep(context, { path, name }, job),
    );
  } finally {
    for (const id of asked.uploadIds) await store.discard(id).catch(() => undefined);
  }
};

const keep = async (
  { store }: PrepareContext,
  { path, name }: { readonly path: string; readonly name: string },
  job: Job,
): Promise<TakenIn> => {
  const { about, data, problems, sha256, sizeBytes } = await checkPackage(path, job);
  if (problems.length > 0) refuseDamaged(problems);
  if (about === null || data === null)
    return refuseDamaged([packageProblem('about.kind', '', { kind: about?.kind ?? '' })]);
  const written = await store.putFile('application/zip', async (to) => {
    await store.disk.copy(path, to);
    await store.disk.syncFile(to);
    return { sha256, sizeBytes };
  });
  const { sha256: dataSha256 } = await store.put(jsonBytes(data), 'application/json');
  return { about, data, name, ...written, dataSha256 };
};

/** The same package taken in twice is one; one that was taken off the list is there again. */
export const recordReceived = (
  { records, today }: CommandContext,
  _asked: Asked,
  { about, data, ...kept }: TakenIn,
): Output<'packages.import'> => {
  const known = records.find(receivedPackageRecords, about.id);
  if (known && known.sha256 !== kept.sha256) refuse('package.otherOfThatName', { id: about.id });
  if (known) return { ...known, isNew: false };
  const fields = {
    dossierId: data.dossier.id,
    unitName: data.unit.kind === '' ? data.unit.name : `${data.unit.kind} ${data.unit.name}`,
    unitCode: data.unit.code,
    level: data.level,
    grade: data.grade,
    year: data.dossier.year,
    isPublicCopy: data.isPublicCopy,
    madeAt: about.madeAt,
    madeBy: about.madeBy,
    receivedOn: today,
    ...kept,
  };
  records.put(receivedPackageRecords, about.id, fields);
  return { ...fields, id: about.id, isNew: true };
};
