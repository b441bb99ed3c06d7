import { z } from 'zod';
import { linkTargetSchema } from '#shared/evidence/evidence.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { recordTable } from '../journal/record-table.ts';

const areas = ['checklist'];

/** Which proof an officer says is a required one of a dossier; one for each required proof. */
export const proofChoiceRecords = recordTable({
  entity: 'requiredProofChoice',
  table: 'required_proof_choices',
  schema: z.object({
    dossierId: idSchema,
    target: linkTargetSchema,
    requirement: z.string().min(1).max(60),
    evidenceId: idSchema,
  }),
  areas,
});

/** A province's own list is one document with its act, as it is handed on. */
export const ownProofsRecords = recordTable({
  entity: 'ownRequiredProofs',
  table: 'own_required_proofs',
  schema: z.object({ setId: z.string(), provinceName: z.string(), json: z.string() }),
  areas,
});
