import { open, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';

/**
 * A file that bears its name is whole: it is written beside its place, brought to the medium and then renamed. Whatever
 * goes wrong on the way, a full disk or the end of the process, leaves what was there before.
 */
export const writeWhole = async (
  file: string,
  write: (partial: string) => Promise<Result<null>>,
): Promise<Result<null>> => {
  const partial = `${file}.partial`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const written = await write(partial);
    if (!written.ok) return written;
    await sync(partial);
    await rename(partial, file);
    return ok(null);
  } catch (error) {
    return fail(explain(error));
  } finally {
    await rm(partial, { force: true }).catch(() => undefined);
  }
};

const sync = async (partial: string): Promise<void> => {
  const handle = await open(partial, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** A failure that is not the system's is a fault of ours and ends the verb. */
const explain = (error: unknown): AppError => {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const reason = String(error.code);
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(reason)
    ? appError('workspace.diskFull')
    : appError('workspace.diskFailed', { reason });
};
