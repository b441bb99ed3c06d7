import type { Input, Output, PrepareContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { withHandedIn } from './carriage/handed-in.ts';
import { checkPackage } from './check-package.ts';

/** Looks at a package that came from outside; what was handed in is let go again. */
export const verifyPackage = async (
  context: PrepareContext,
  input: Input<'packages.verify'>,
  job: Job,
): Promise<Output<'packages.verify'>> => {
  try {
    return await withHandedIn(context, { ...input, signal: job.signal }, (path) =>
      verify(path, job),
    );
  } finally {
    for (const id of input.uploadIds) await context.store.discard(id).catch(() => undefined);
  }
};

const verify = async (path: string, job: Job): Promise<Output<'packages.verify'>> => {
  const { problems, about, files, sha256, sizeBytes } = await checkPackage(path, job);
  return {
    ok: problems.length === 0,
    about: about && {
      id: about.id,
      kind: about.kind,
      madeAt: about.madeAt,
      madeBy: about.madeBy,
      programVersion: about.programVersion,
    },
    files: files.filter((file) => file.path.startsWith('data/')).length,
    sizeBytes,
    sha256,
    problems,
  };
};
