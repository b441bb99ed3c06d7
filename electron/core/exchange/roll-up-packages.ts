import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { buildRollUpTable } from '#shared/exchange/build-roll-up-table.ts';
import type { PackageProblem } from '#shared/exchange/container/package-problem.ts';
import { rolledPackage, rollUp, type RolledPackage } from '#shared/exchange/roll-up.ts';
import type { Input, Output, PrepareContext } from '../handlers.ts';
import { stopIfCancelled, type Job } from '../jobs/jobs.ts';
import { renderPaper } from '../papers/render-paper.ts';
import { withHandedIn } from './carriage/handed-in.ts';
import { checkPackage } from './check-package.ts';

type Refused = Output<'packages.rollUp'>['refused'][number];

/** Opens many packages one after another, keeps what is counted of each, and makes the table. */
export const rollUpPackages = async (
  context: PrepareContext,
  { uploadIds, due, format }: Input<'packages.rollUp'>,
  job: Job,
): Promise<Output<'packages.rollUp'>> => {
  const packages: RolledPackage[] = [];
  const refused: Refused[] = [];
  for (const [index, uploadId] of uploadIds.entries()) {
    stopIfCancelled(job.signal);
    const { name } = context.store.staged(uploadId, largestUploadBytes);
    job.progress(index, uploadIds.length, name);
    const read = await readOne(context, uploadId, job.signal);
    if ('dossierId' in read) packages.push(read);
    else refused.push({ name, problem: read });
  }
  const rolled = rollUp(packages, due ?? null);
  const document = buildRollUpTable({ rollUp: rolled, today: context.today, due: due ?? null });
  const isPrinted = format !== undefined && rolled.rows.length > 0;
  const file = isPrinted
    ? await renderPaper(context, { document, format, signal: job.signal })
    : null;
  const name = `tong-hop-don-vi-${context.today.replaceAll('-', '')}.${format ?? 'xlsx'}`;
  return { ...rolled, refused, file: file && { name, sha256: file.sha256 } };
};

const readOne = async (
  context: PrepareContext,
  uploadId: string,
  signal: AbortSignal,
): Promise<RolledPackage | PackageProblem> => {
  try {
    const { about, data, problems } = await withHandedIn(
      context,
      { uploadIds: [uploadId], signal },
      (path) => checkPackage(path, { signal, progress: () => undefined }),
    );
    const [problem] = problems;
    if (problem) return problem;
    return about && data
      ? rolledPackage(data, about.madeAt)
      : { code: 'about.kind', path: '', values: { kind: about?.kind ?? '' } };
  } finally {
    await context.store.discard(uploadId).catch(() => undefined);
  }
};
