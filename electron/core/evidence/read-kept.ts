import { canBeRead, type FileReading } from '#shared/evidence/checklist/file-reading.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { PrepareContext } from '../handlers.ts';
import { stopIfCancelled, type Job } from '../jobs/jobs.ts';

/** A thousand scanned pages take that long on a slow PC; a file that takes longer is meant to. */
const longestMillis = 20 * 60_000;

type File = {
  readonly path: string;
  readonly name: string;
  readonly mediaType: string;
  /** Null for a PDF too large to be held in memory: it is not leafed through either. */
  readonly pages: number | null;
};

/** What stands in the field of a file; null where nobody could look into it. */
export const readingOf = async (
  { renderPool }: Pick<PrepareContext, 'renderPool'>,
  { path, name, mediaType, pages }: File,
  job: Job,
): Promise<string | null> => {
  const isTooLarge = mediaType === 'application/pdf' && pages === null;
  if (!canBeRead(mediaType) || isTooLarge) return null;
  const signal = AbortSignal.any([job.signal, AbortSignal.timeout(longestMillis)]);
  const onPage = (done: number, total: number): void => job.progress(done, total, name);
  const read = await renderPool
    .readPages({ path, mediaType }, { signal, onPage })
    // A file that breaks the thread reading it is kept all the same: it opens, it only can't be vouched for.
    .catch(() => null);
  stopIfCancelled(job.signal);
  return read?.ok ? textOf(read.value) : null;
};

const textOf = (reading: FileReading | null): string | null =>
  reading === null ? null : canonicalJson(reading);
