import type { ReceivedPackage, Submission } from '#shared/exchange/submissions/submission.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { receivedPackageRecords, submissionRecords } from './packages.records.ts';

/** Packages made of a dossier, newest first. */
export const selectSubmissions = (db: Reader, dossierId: string): Submission[] =>
  db.all(
    submissionRecords.row,
    sql`select * from submissions where dossier_id = ${dossierId} and removed = 0
      order by made_at desc, id`,
  );

/** Packages of other offices, the last received first. */
export const selectReceivedPackages = (db: Reader): ReceivedPackage[] =>
  db.all(
    receivedPackageRecords.row,
    sql`select * from received_packages where removed = 0 order by received_on desc, made_at desc, id`,
  );

export const selectReceivedPackage = (db: Reader, id: string): ReceivedPackage | undefined =>
  db.get(
    receivedPackageRecords.row,
    sql`select * from received_packages where id = ${id} and removed = 0`,
  );
