import type { OwnDocxFields, UsedDocx } from '#shared/dossier/docx-template/own-docx.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { ownDocxRecords } from './own-docx.records.ts';

/** Every DOCX of the office, drafts too. */
export const selectOwnDocx = (db: Reader): readonly OwnDocxFields[] =>
  db.all(
    ownDocxRecords.row,
    sql`select * from own_docx where removed = 0 order by procedure_id, paper`,
  );

/** Those that papers of a procedure are made from. */
export const selectUsedDocx = (db: Reader, procedureId: string): readonly UsedDocx[] =>
  selectOwnDocx(db).flatMap(({ usedSha256, usedRead, usedAt, paper, ...own }) =>
    usedSha256 === null || own.procedureId !== procedureId
      ? []
      : [{ paper, sha256: usedSha256, read: usedRead, usedAt: usedAt ?? '' }],
  );
