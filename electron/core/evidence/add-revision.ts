import type { Evidence } from '#shared/evidence/evidence.ts';
import { revisedFieldsSchema } from '#shared/evidence/revision.ts';
import { nextRevision } from '#shared/evidence/revision-history.ts';
import type { CommandContext } from '../handlers.ts';
import { selectRevisions } from './revisions.queries.ts';
import { evidenceRevisionRecords } from './revisions.records.ts';

type Why = { readonly reason: string; readonly fromEvidenceId: string | null };

/** Begins the next revision of a proof, and keeps what was known of it until now. */
export const addRevision = (
  { db, records, newId, now, officer }: CommandContext,
  evidence: Evidence,
  why: Why,
): { readonly id: string; readonly revision: number } => {
  const id = newId();
  const revision = nextRevision(selectRevisions(db, evidence.id));
  records.insert(evidenceRevisionRecords, id, {
    ...revisedFieldsSchema.parse(evidence),
    ...why,
    evidenceId: evidence.id,
    revision,
    madeAt: now,
    person: officer,
  });
  return { id, revision };
};
