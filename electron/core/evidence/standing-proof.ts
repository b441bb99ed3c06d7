import type { Evidence } from '#shared/evidence/evidence.ts';
import type { Reader } from '../db/connection.ts';
import { selectEvidence } from './evidence.queries.ts';
import { selectMergedInto } from './revisions.queries.ts';

/** The proof, or the one it was merged into; null where it was removed. */
export const standingProof = (db: Reader, evidenceId: string): Evidence | null => {
  const found = selectEvidence(db, evidenceId);
  const into = found ? undefined : selectMergedInto(db, evidenceId);
  return found ?? (into === undefined ? null : standingProof(db, into));
};
