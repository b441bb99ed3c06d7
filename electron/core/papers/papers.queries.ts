import type { PaperChoice, PaperText } from '#shared/dossier/facts/source.ts';
import type { PaperVersion } from '#shared/dossier/dossier.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { paperChoiceRecords, paperTextRecords, paperVersionRecords } from './papers.records.ts';

export const selectPaperTexts = (db: Reader, dossierId: string): PaperText[] =>
  db.all(
    paperTextRecords.row,
    sql`select * from paper_texts where dossier_id = ${dossierId} and removed = 0`,
  );

export const selectPaperChoices = (db: Reader, dossierId: string): PaperChoice[] =>
  db.all(
    paperChoiceRecords.row,
    sql`select * from paper_choices where dossier_id = ${dossierId} and removed = 0`,
  );

/** Every version of every paper of the dossier, newest first. */
export const selectPaperVersions = (db: Reader, dossierId: string): PaperVersion[] =>
  db.all(
    paperVersionRecords.row,
    sql`select * from paper_versions where dossier_id = ${dossierId} and removed = 0
      order by paper, version desc`,
  );
