import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { systemCode } from './disk.ts';

const full: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const failed: readonly string[] = ['EIO', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'ENFILE'];
const gone: readonly string[] = ['ENOENT', 'ENODEV', 'ENXIO', 'ENOTDIR', 'EISDIR', 'EINVAL'];

/** What a failure of the disk means to the person; null when the error does not come from the disk. */
export const explainDiskError = (error: unknown): AppError | null => {
  const code = systemCode(error);
  if (full.includes(code)) return appError('workspace.diskFull');
  return failed.includes(code) || gone.includes(code)
    ? appError('workspace.diskFailed', { reason: code })
    : null;
};
