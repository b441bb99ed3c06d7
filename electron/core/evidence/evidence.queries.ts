import { z } from 'zod';
import type { Evidence, EvidenceFile, EvidenceLink } from '#shared/evidence/evidence.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { evidenceFileRecords, evidenceLinkRecords, evidenceRecords } from './evidence.records.ts';

export const selectEvidenceOfUnit = (db: Reader, unitId: string): Evidence[] =>
  db.all(
    evidenceRecords.row,
    sql`select * from evidence where unit_id = ${unitId} and removed = 0 order by label, issued_on`,
  );

export const selectEvidence = (db: Reader, evidenceId: string): Evidence | undefined =>
  db.get(evidenceRecords.row, sql`select * from evidence where id = ${evidenceId} and removed = 0`);

/** The current files of every proof of a unit, in their order. */
export const selectFilesOfUnit = (db: Reader, unitId: string): EvidenceFile[] =>
  db.all(
    evidenceFileRecords.row,
    sql`select evidence_files.* from evidence_files
      join evidence on evidence.id = evidence_files.evidence_id
      where evidence.unit_id = ${unitId} and evidence.removed = 0 and evidence_files.removed = 0
        and evidence_files.superseded_by_id is null
      order by evidence_files.position, evidence_files.id`,
  );

/** The current files of a proof: those of earlier revisions are in its history only. */
export const selectFiles = (db: Reader, evidenceId: string): EvidenceFile[] =>
  selectAllFiles(db, evidenceId).filter(({ supersededById }) => supersededById === null);

/** Files of every revision. */
export const selectAllFiles = (db: Reader, evidenceId: string): EvidenceFile[] =>
  db.all(
    evidenceFileRecords.row,
    sql`select * from evidence_files where evidence_id = ${evidenceId} and removed = 0
      order by position, id`,
  );

/** Links of a dossier to proofs that are still there. */
export const selectLinksOfDossier = (db: Reader, dossierId: string): EvidenceLink[] =>
  db.all(
    evidenceLinkRecords.row,
    sql`select evidence_links.* from evidence_links
      join evidence on evidence.id = evidence_links.evidence_id
      where evidence_links.dossier_id = ${dossierId} and evidence_links.removed = 0
        and evidence.removed = 0
      order by evidence.label, evidence_links.id`,
  );

export const selectLinksOfEvidence = (db: Reader, evidenceId: string): EvidenceLink[] =>
  db.all(
    evidenceLinkRecords.row,
    sql`select * from evidence_links where evidence_id = ${evidenceId} and removed = 0`,
  );

/** The proof of a unit that holds these very bytes. */
export const selectByContent = (
  db: Reader,
  unitId: string,
  sha256: string,
): { id: string; label: string } | undefined =>
  db.get(
    z.object({ id: z.string(), label: z.string() }),
    sql`select evidence.id, evidence.label from evidence_files
      join evidence on evidence.id = evidence_files.evidence_id
      where evidence.unit_id = ${unitId} and evidence.removed = 0
        and evidence_files.removed = 0 and evidence_files.superseded_by_id is null
        and evidence_files.sha256 = ${sha256}
      order by evidence.label limit 1`,
  );

const idRow = z.object({ id: z.string() });

/** Of all units: a code is read off a copy that may have come from anywhere. */
export const selectAllEvidenceIds = (db: Reader): string[] =>
  db.all(idRow, sql`select id from evidence where removed = 0`).map(({ id }) => id);

const labelRow = z.object({ label: z.string() });

/** Labels in use, to give the next free number. */
export const selectLabels = (db: Reader, unitId: string): string[] =>
  db
    .all(labelRow, sql`select label from evidence where unit_id = ${unitId}`)
    .map(({ label }) => label);
