import { z } from 'zod';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { dossierRecords } from './dossiers.records.ts';

export const selectDossiers = (db: Reader): Dossier[] =>
  db.all(
    dossierRecords.row,
    sql`select * from dossiers where removed = 0 order by year desc, as_of desc, id`,
  );

export const selectDossier = (db: Reader, dossierId: string): Dossier | undefined =>
  db.get(dossierRecords.row, sql`select * from dossiers where id = ${dossierId} and removed = 0`);

export const selectDossiersOfUnit = (db: Reader, unitId: string): Dossier[] =>
  db.all(dossierRecords.row, sql`select * from dossiers where unit_id = ${unitId} and removed = 0`);

/** The text of what a dossier pins: undefined when the workspace never took it over. */
export const selectPinnedJson = (db: Reader, sha256: string): string | undefined =>
  db.get(
    z.object({ json: z.string() }),
    sql`select json from pinned_documents where id = ${sha256}`,
  )?.json;
