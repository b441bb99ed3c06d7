import type { OwnProcedureFields } from '#shared/procedures/own/own-procedure.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { ownProcedureRecords } from './own-procedures.records.ts';

/** Every procedure the office wrote itself, drafts too. */
export const selectOwnProcedures = (db: Reader): readonly OwnProcedureFields[] =>
  db.all(
    ownProcedureRecords.row,
    sql`select * from own_procedures where removed = 0 order by procedure_id`,
  );

export const selectOwnProcedure = (db: Reader, procedureId: string): OwnProcedureFields | null =>
  db.get(
    ownProcedureRecords.row,
    sql`select * from own_procedures where removed = 0 and procedure_id = ${procedureId}`,
  ) ?? null;
