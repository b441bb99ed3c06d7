import type { Choice } from '#shared/evidence/checklist/checklist.ts';
import {
  ownRequiredProofsSchema,
  type OwnRequiredProofs,
} from '#shared/evidence/checklist/own-list.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { ownProofsRecords, proofChoiceRecords } from './checklist.records.ts';

export const selectChoices = (db: Reader, dossierId: string): readonly Choice[] =>
  db.all(
    proofChoiceRecords.row,
    sql`select * from required_proof_choices
      where dossier_id = ${dossierId} and removed = 0 order by id`,
  );

export const selectOwnProofs = (db: Reader): readonly OwnRequiredProofs[] =>
  db
    .all(ownProofsRecords.row, sql`select * from own_required_proofs where removed = 0 order by id`)
    .map(({ json }) => ownRequiredProofsSchema.parse(JSON.parse(json)));
