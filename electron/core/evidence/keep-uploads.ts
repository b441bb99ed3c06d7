import { refuse } from '#shared/kernel/app-error.ts';
import type { EvidenceFile } from '#shared/evidence/evidence.ts';
import { fileNameOf } from '#shared/evidence/file-name.ts';
import type { PrepareContext } from '../handlers.ts';
import { stopIfCancelled, type Job } from '../jobs/jobs.ts';
import type { Staged } from '../store/staging.ts';
import { inspectFile, type Inspected } from './inspect-file.ts';
import { readingOf } from './read-kept.ts';

type Placed = 'id' | 'evidenceId' | 'position' | 'revisionId' | 'supersededById';
type Kept = Omit<EvidenceFile, Placed | 'reading'>;
export type KeptFile = Kept & Pick<EvidenceFile, 'reading'>;

const named = (upload: Staged): Staged => {
  const name = fileNameOf(upload.name);
  return name.ok ? { ...upload, name: name.value } : refuse(name.error.code, name.error.details);
};

/** Proofs are leafed through when they come in; what their pages look like is kept with them. */
export const keepUploads = async (
  context: PrepareContext,
  uploadIds: readonly string[],
  job: Job,
): Promise<KeptFile[]> => {
  const kept = [];
  const uploads = await inspectAll(context, uploadIds, job);
  for (const { upload, found } of uploads) {
    const reading = await readingOf(context, { ...upload, ...found }, job);
    kept.push({ upload, found: { ...found, reading } });
  }
  return storeAll(context, kept);
};

/** The same for a file that is no proof and is looked at by whoever signed it. */
export const keepUnread = async (
  context: PrepareContext,
  uploadIds: readonly string[],
  job: Job,
): Promise<Kept[]> => storeAll(context, await inspectAll(context, uploadIds, job));

/** Inspects every staged file first and keeps them only when all are good: one proof is whole or not there. */
const inspectAll = async (
  { store }: PrepareContext,
  uploadIds: readonly string[],
  job: Job,
): Promise<Upload<Inspected>[]> => {
  const inspected: Upload<Inspected>[] = [];
  for (const [index, uploadId] of uploadIds.entries()) {
    stopIfCancelled(job.signal);
    const upload = named(store.staged(uploadId));
    job.progress(index, uploadIds.length, upload.name);
    const found = await inspectFile(upload);
    if (!found.ok) refuse(found.error.code, found.error.details);
    else inspected.push({ upload, found: found.value });
  }
  return inspected;
};

type Upload<Found> = { readonly upload: Staged; readonly found: Found };

const storeAll = async <Found extends Inspected>(
  { store }: PrepareContext,
  uploads: readonly Upload<Found>[],
): Promise<(Found & Pick<Kept, 'name' | 'sha256' | 'sizeBytes'>)[]> => {
  const kept = [];
  for (const { upload, found } of uploads) {
    const { sha256, sizeBytes } = await store.keep(upload.uploadId, found.mediaType);
    kept.push({ ...found, name: upload.name, sha256, sizeBytes });
  }
  return kept;
};
