import type { Evidence } from '#shared/evidence/evidence.ts';
import { revisionHistory, type RevisionView } from '#shared/evidence/revision-history.ts';
import type { Reader } from '../db/connection.ts';
import { selectAllFiles } from './evidence.queries.ts';
import { selectBeginning, selectRevisions } from './revisions.queries.ts';

/** Every state a proof was in, newest first, each with the files it had. */
export const readRevisions = (db: Reader, evidence: Evidence): readonly RevisionView[] =>
  revisionHistory({
    evidence,
    files: selectAllFiles(db, evidence.id),
    revisions: selectRevisions(db, evidence.id),
    begun: selectBeginning(db, evidence.id),
  });
