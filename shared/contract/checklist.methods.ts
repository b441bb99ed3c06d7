import { z } from 'zod';
import { confidenceSchema } from '#shared/criteria/indicator.ts';
import { proofStates } from '#shared/evidence/checklist/checklist.ts';
import { listActSchema } from '#shared/evidence/checklist/own-list.ts';
import { proofRules } from '#shared/evidence/checklist/proof-rules.ts';
import { askedSignatures, importances } from '#shared/evidence/checklist/required-proof.ts';
import { issuerLevels, signatures } from '#shared/evidence/confirmed.ts';
import { linkTargetSchema } from '#shared/evidence/evidence.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { command, query } from './method.ts';

const requirement = z.string().min(1).max(60);

const proofView = z.object({
  evidenceId: idSchema,
  label: z.string(),
  title: z.string(),
  signature: z.enum(signatures),
  /** What the officer said, else what the issuer's words say; null where nobody knows. */
  issuerLevel: z.enum(issuerLevels).nullable(),
});

const checkedProofView = proofView.extend({
  /** Rules that are not passed, each with its reason; none of them and the proof is usable. */
  failures: z.array(
    z.object({
      rule: z.enum(proofRules),
      reason: z.string(),
      values: z.record(z.string(), z.string()),
    }),
  ),
  /** It counts on the day of the figures and will soon run out. */
  reminder: z.object({ expiresOn: daySchema, daysLeft: z.int() }).nullable(),
});

export const checklistItemSchema = z.object({
  /** Lasting: "13.6/growing-area-code". */
  id: requirement,
  target: linkTargetSchema,
  name: z.string(),
  importance: z.enum(importances),
  note: z.string(),
  kinds: z.array(z.string()),
  signature: z.enum(askedSignatures),
  origin: z.enum(['shipped', 'province']),
  state: z.enum(proofStates),
  /** An officer said that the proof is this one. */
  isChosen: z.boolean(),
  proof: checkedProofView.nullable(),
  others: z.array(checkedProofView),
});

export const checklistViewSchema = z.object({
  list: z.object({
    source: z.string(),
    confidence: confidenceSchema.nullable(),
    /** By which the province lists what it asks for; null where only the program's list is known. */
    act: listActSchema.nullable(),
  }),
  targets: z.array(
    z.object({
      target: linkTargetSchema,
      items: z.array(checklistItemSchema),
      /** Linked, and none of the required ones. */
      unasked: z.array(proofView),
    }),
  ),
});

export const checklistMethods = {
  'checklist.dossier': query(
    'Required proofs of a dossier, of one indicator where it is named: missing, arrived or usable, with the rules not passed.',
    z.object({ dossierId: idSchema, target: linkTargetSchema.optional() }),
    checklistViewSchema,
  ),
  'checklist.choose': command(
    'Say which proof is a required one, and link it to that indicator; null leaves it to the descriptions of the proofs.',
    z.object({ dossierId: idSchema, requirement, evidenceId: idSchema.nullable() }),
    z.object({}),
  ),
  'checklist.readFiles': command(
    'Look through the files of a unit that nobody has looked through, or through those of one proof again.',
    z.object({
      unitId: idSchema,
      evidenceId: idSchema.optional(),
      jobId: z.string().max(100).optional(),
    }),
    z.object({ read: z.int() }),
  ),
};
