import { appError, type AppError } from '#shared/kernel/app-error.ts';

/**
 * What a failure of SQLite means to the person; null when it is none or a fault of ours. The driver puts
 * SQLite's extended code into `code`.
 */
export const explainDatabaseError = (error: unknown): AppError | null => {
  const code = sqliteCode(error);
  if (code === null) return null;
  if (code.startsWith('SQLITE_FULL')) return appError('workspace.diskFull');
  if (/^SQLITE_(IOERR|CANTOPEN|READONLY)/.test(code)) {
    return appError('workspace.diskFailed', { reason: code });
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return appError('workspace.damaged');
  return /^SQLITE_(BUSY|LOCKED)/.test(code) ? appError('workspace.locked') : null;
};

/** "SQLITE_BUSY" and the like, null for an error that is not SQLite's. */
export const sqliteCode = (error: unknown): string | null =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('SQLITE_')
    ? error.code
    : null;
