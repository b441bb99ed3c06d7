import type { OwnWordingFields, UsedWording } from '#shared/dossier/wording/own-wording.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { ownWordingRecords } from './wordings.records.ts';

/** Every text the office wrote itself, drafts too. */
export const selectWordings = (db: Reader): readonly OwnWordingFields[] =>
  db.all(
    ownWordingRecords.row,
    sql`select * from own_wordings where removed = 0 order by procedure_id, paper`,
  );

/** The texts that papers of a procedure are made from. */
export const selectUsedWordings = (db: Reader, procedureId: string): readonly UsedWording[] =>
  selectWordings(db).flatMap(({ used, paper, compared, usedAt, ...wording }) =>
    used === null || wording.procedureId !== procedureId
      ? []
      : [{ paper, text: used, compared, usedAt: usedAt ?? '' }],
  );
