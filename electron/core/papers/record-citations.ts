import type { PaperCitation } from '#shared/dossier/paper-citation.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { selectEvidence } from '../evidence/evidence.queries.ts';
import { selectFile } from '../evidence/revisions.queries.ts';
import type { CommandContext } from '../handlers.ts';
import { paperCitationRecords } from './citations.records.ts';

/** Keeps what a signed paper cites. What went away while the paper was being rendered is not cited in silence. */
export const recordCitations = (
  { db, records, newId }: CommandContext,
  citations: readonly Omit<PaperCitation, 'id'>[],
): void => {
  for (const citation of citations) {
    const { evidenceId, fileId } = citation;
    const isThere = selectEvidence(db, evidenceId) && (fileId === null || selectFile(db, fileId));
    if (!isThere) refuse('record.changedSince', { entity: 'evidence' });
    records.insert(paperCitationRecords, newId(), citation);
  }
};
