import type { EvidenceFile, EvidenceLink } from '#shared/evidence/evidence.ts';
import type { EvidenceRevision } from '#shared/evidence/revision.ts';
import { byRevision } from '#shared/evidence/revision-history.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { selectEntries } from '../journal/journal-rows.ts';
import { evidenceFileRecords, evidenceLinkRecords, evidenceRecords } from './evidence.records.ts';
import { evidenceRevisionRecords } from './revisions.records.ts';

/** Revisions of a proof after its first, in their order. */
export const selectRevisions = (db: Reader, evidenceId: string): EvidenceRevision[] =>
  db
    .all(
      evidenceRevisionRecords.row,
      sql`select * from evidence_revisions where evidence_id = ${evidenceId} and removed = 0`,
    )
    .toSorted(byRevision);

/** Revisions of all proofs of a unit, and of those that were merged into others. */
export const selectRevisionsOfUnit = (db: Reader, unitId: string): EvidenceRevision[] =>
  db.all(
    evidenceRevisionRecords.row,
    sql`select evidence_revisions.* from evidence_revisions
      join evidence on evidence.id = evidence_revisions.evidence_id
      where evidence.unit_id = ${unitId} and evidence_revisions.removed = 0`,
  );

/** A file of any revision. */
export const selectFile = (db: Reader, fileId: string): EvidenceFile | undefined =>
  db.get(
    evidenceFileRecords.row,
    sql`select * from evidence_files where id = ${fileId} and removed = 0`,
  );

export const selectLink = (db: Reader, linkId: string): EvidenceLink | undefined =>
  db.get(
    evidenceLinkRecords.row,
    sql`select * from evidence_links where id = ${linkId} and removed = 0`,
  );

/** Who added the proof and when, as the journal tells. */
export const selectBeginning = (
  db: Reader,
  evidenceId: string,
): { readonly at: string; readonly person: string } => {
  const [first] = selectEntries(
    db,
    sql`entity = ${evidenceRecords.entity} and record_id = ${evidenceId} and field = 'label'`,
  );
  return { at: first?.at ?? '', person: first?.officer ?? '' };
};

/** Files of every revision of the proofs of a unit. */
export const selectAllFilesOfUnit = (db: Reader, unitId: string): EvidenceFile[] =>
  db.all(
    evidenceFileRecords.row,
    sql`select evidence_files.* from evidence_files
      join evidence on evidence.id = evidence_files.evidence_id
      where evidence.unit_id = ${unitId} and evidence.removed = 0 and evidence_files.removed = 0
      order by evidence_files.position, evidence_files.id`,
  );

/** The proof that took over the files of this one. */
export const selectMergedInto = (db: Reader, evidenceId: string): string | undefined =>
  db.get(
    evidenceRevisionRecords.row,
    sql`select * from evidence_revisions
      where from_evidence_id = ${evidenceId} and removed = 0 order by made_at desc limit 1`,
  )?.evidenceId;

/** Proofs that went into others. */
export const selectMergedIds = (db: Reader): string[] =>
  db
    .all(
      evidenceRevisionRecords.row,
      sql`select * from evidence_revisions where from_evidence_id is not null and removed = 0`,
    )
    .flatMap(({ fromEvidenceId }) => fromEvidenceId ?? []);
