import { findIndicator } from '#shared/criteria/criteria-set.ts';
import { refuse } from '#shared/kernel/app-error.ts';

import type { Reader } from '../db/connection.ts';
import { existingDossier } from './existing-dossier.ts';
import { readPinned } from './pinned.ts';

/** Refuses a code that the set of the dossier does not have. */
export const checkIndicator = (db: Reader, dossierId: string, code: string): void => {
  const { set } = readPinned(db, existingDossier(db, dossierId));
  if (!findIndicator(set, code)) refuse('criteria.unknownIndicator', { code, set: set.id }, 'code');
};
