import { refuse } from '#shared/kernel/app-error.ts';
import type { EvidenceFile } from '#shared/evidence/evidence.ts';
import { fileNameOf } from '#shared/evidence/file-name.ts';
import type { PrepareContext } from '../handlers.ts';
import { stopIfCancelled, type Job } from '../jobs/jobs.ts';
import type { Staged } from '../store/staging.ts';
import { inspectFile } from './inspect-file.ts';

type Placed = 'id' | 'evidenceId' | 'position' | 'revisionId' | 'supersededById';
export type KeptFile = Omit<EvidenceFile, Placed>;

const named = (upload: Staged): Staged => {
  const name = fileNameOf(upload.name);
  return name.ok ? { ...upload, name: name.value } : refuse(name.error.code, name.error.details);
};

/** Inspects every staged file first and keeps them only when all are good: one proof is whole or not there. */
export const keepUploads = async (
  { store }: PrepareContext,
  uploadIds: readonly string[],
  job: Job,
): Promise<KeptFile[]> => {
  const inspected = [];
  for (const [index, uploadId] of uploadIds.entries()) {
    stopIfCancelled(job.signal);
    const upload = named(store.staged(uploadId));
    job.progress(index, uploadIds.length, upload.name);
    const found = await inspectFile(upload);
    if (!found.ok) refuse(found.error.code, found.error.details);
    else inspected.push({ upload, found: found.value });
  }
  const kept: KeptFile[] = [];
  for (const { upload, found } of inspected) {
    const { sha256, sizeBytes } = await store.keep(upload.uploadId, found.mediaType);
    kept.push({ name: upload.name, sha256, sizeBytes, ...found });
  }
  return kept;
};
