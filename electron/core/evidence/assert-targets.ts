import { findIndicator } from '#shared/criteria/criteria-set.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import type { QueryContext } from '../handlers.ts';

/** A proof may only serve indicators of the dossier's own set. */
export const assertTargets = (
  { db }: QueryContext,
  dossierId: string,
  targets: readonly string[],
): void => {
  const { set } = readPinned(db, existingDossier(db, dossierId));
  for (const target of targets) {
    const isCode = /^\d/.test(target);
    if (isCode && !findIndicator(set, target)) {
      refuse('criteria.unknownIndicator', { code: target, set: set.id }, 'target');
    }
  }
};
