import { existsSync } from 'node:fs';
import path from 'node:path';
import { appError } from '#shared/kernel/app-error.ts';
import { Refused } from '../failures.ts';

/** A file named on the command line. Steps upwards are refused: which file is meant must be plain to see. */
export const safeFile = (given: string): string => {
  if (given.split(/[\\/]/).includes('..')) {
    throw new Refused(appError('evidence.pathNotAllowed', { name: given }));
  }
  const file = path.resolve(given);
  if (!existsSync(file))
    throw new Refused(appError('evidence.vanished', { name: path.basename(file) }));
  return file;
};
