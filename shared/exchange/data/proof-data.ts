import { z } from 'zod';
import { proofStates } from '#shared/evidence/checklist/checklist.ts';
import { citationDoubts } from '#shared/evidence/citation.ts';
import { evidenceFieldsSchema, linkTargetSchema } from '#shared/evidence/evidence.ts';
import { dataPathSchema } from './file-data.ts';

/** One place of the dossier that a proof serves, with the pages that prove it. */
const proofUseSchema = z.object({
  target: linkTargetSchema,
  /** Where the proof lies in the binder: "17.1-03". */
  position: z.string(),
  /** The file whose pages are meant; null where no pages are named. */
  path: dataPathSchema.nullable(),
  pageFrom: z.int().min(1).nullable(),
  pageTo: z.int().min(1).nullable(),
  /** The marked words, as they stand on the page. */
  quote: z.string().nullable(),
  note: z.string(),
  doubt: z.enum(citationDoubts).nullable(),
});
export type ProofUse = z.infer<typeof proofUseSchema>;

export const proofDataSchema = evidenceFieldsSchema.omit({ unitId: true, workId: true }).extend({
  id: z.string(),
  /** The lasting code printed on every copy. */
  code: z.string(),
  /** "Báo cáo số 181/BC-UBND ngày 14/11/2024: …". */
  title: z.string(),
  /** Which revision of the proof its files are. */
  revision: z.int().min(1),
  uses: z.array(proofUseSchema),
  /** In the order of the proof. */
  files: z.array(dataPathSchema),
});
export type ProofData = z.infer<typeof proofDataSchema>;

/** A proof that the list for this set asks for, and whether one is there that passes every rule. */
export const requiredProofDataSchema = z.object({
  id: z.string(),
  target: z.string(),
  name: z.string(),
  importance: z.enum(['required', 'recommended']),
  state: z.enum(proofStates),
  proofId: z.string().nullable(),
  /** Rules that the proof fails. */
  failed: z.array(z.string()),
});
export type RequiredProofData = z.infer<typeof requiredProofDataSchema>;
