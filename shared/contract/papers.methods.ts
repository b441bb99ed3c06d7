import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { appErrorSchema } from '#shared/kernel/app-error.ts';
import { phases } from '#shared/procedures/procedure.ts';
import { signatureForms } from '#shared/people/signature-lines.ts';
import { paperKinds } from '#shared/dossier/form/form-file.ts';
import { remarkKinds } from '#shared/dossier/form/returned.ts';
import { command, query } from './method.ts';
import { signerSchema } from './people.methods.ts';

export const formatSchema = z.enum(['pdf', 'docx', 'xlsx']);
const paperId = z.string().regex(/^P\d{2}$/);
const one = z.object({ dossierId: idSchema, paper: paperId });

/** A place of the paper that has no value yet: which field, and where the officer fills it. */
export const gapSchema = z.object({ field: z.string(), label: z.string() });

/** A fact that is another than when the paper was made; null where there was or is none. */
const factChangeSchema = z.object({
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** Period of the outlines where it is another than the set's: not compared with its templates. Null where it fits. */
const outlinePeriodSchema = z.object({ from: z.int(), to: z.int() }).nullable();

export const paperStateSchema = z.enum([
  'refused',
  'incomplete',
  'ready',
  'made',
  'stale',
  'signed',
  'signed-stale',
]);

const fileSchema = z.object({ format: formatSchema, sha256: sha256Schema, fileName: z.string() });

export const paperViewSchema = z.object({
  paper: paperId,
  name: z.string(),
  state: paperStateSchema,
  formats: z.array(formatSchema),
  outlinePeriod: outlinePeriodSchema,
  /** Why it can't be made now; null when it can. */
  refusal: appErrorSchema.nullable(),
  gaps: z.array(gapSchema),
  /** Facts that are others than when the newest version was made: the first few, and how many there are. */
  changes: z.array(factChangeSchema),
  changeCount: z.int(),
  version: z.int().nullable(),
  madeAt: z.string().nullable(),
  /** "203/BC-UBND". */
  number: z.string().nullable(),
  /** What follows the number: "/BC-UBND"; null for an annex, which has none. */
  symbol: z.string().nullable(),
  signedOn: daySchema.nullable(),
  scanSha256: sha256Schema.nullable(),
  signerTermId: idSchema.nullable(),
  signable: z.boolean(),
  /** Units in whose dossiers the same paper stands: it is signed once for all of them. */
  joint: z.array(z.string()),
  /** F: chair and secretary of the meeting sign, nobody is chosen; null for an annex. */
  /** The stage it belongs to; papers of the first are the dossier itself. */
  phase: z.enum(phases),
  signForm: z.enum(signatureForms).nullable(),
  files: z.array(fileSchema),
  /** Whose layout its DOCX has: the outline's, the office's own file of Word, or the outline's because that file has a fault. */
  docxFrom: z.enum(['outline', 'office', 'faulty']),
  procedureId: z.string(),
});

/** A breach of Nghị định 30/2020/NĐ-CP in a made file: the rule in its words, where, what stands there, what should. */
export const formFindingSchema = z.object({
  rule: z.string(),
  words: z.string(),
  basis: z.string(),
  place: z.string(),
  found: z.string(),
  expected: z.string(),
});

const formReportSchema = z.object({
  format: z.enum(['pdf', 'docx']),
  /** How many rules had something to judge in this file. */
  rules: z.int(),
  findings: z.array(formFindingSchema),
});

export const papersMethods = {
  'papers.fontChoice': query(
    'Which font PDF papers made on this machine embed.',
    z.object({}),
    z.object({ own: z.boolean(), available: z.boolean(), folder: z.string() }),
  ),
  'papers.chooseFont': command(
    "Embed the PC's own Times New Roman where it has one, or the font shipped with the program.",
    z.object({ own: z.boolean() }),
    z.object({}),
  ),
  'papers.list': query(
    'Papers of a dossier, each with its state, gaps and files.',
    z.object({ dossierId: idSchema }),
    z.array(paperViewSchema),
  ),
  'papers.texts': query(
    'Free texts of a paper with their names.',
    one,
    z.array(
      z.object({
        field: z.string(),
        label: z.string(),
        optional: z.boolean(),
        text: z.string(),
        /** Printed while `text` is empty; empty where the outline offers none. */
        draft: z.string(),
      }),
    ),
  ),
  'papers.saveText': command(
    'Write a free text of a paper.',
    one.extend({ field: z.string().max(40), text: z.string().max(20_000) }),
    z.object({}),
  ),
  'papers.chooseSigner': command(
    'Choose who signs a paper, a joint one for all its dossiers; null is the head of the office.',
    one.extend({ termId: idSchema.nullable() }),
    z.object({}),
  ),
  'papers.preview': command(
    'Render the paper as the facts stand now, without making a version; answers with a stored PDF.',
    one.extend({ jobId: z.string().max(100).optional() }),
    z.object({ sha256: sha256Schema, pages: z.int(), gaps: z.array(gapSchema) }),
    { anonymous: true },
  ),
  'papers.checkForm': query(
    'Read the files of the newest version back, or the PDF of a preview, and judge their form by Nghị định 30/2020.',
    one.extend({ draftSha256: sha256Schema.optional() }),
    z.object({ files: z.array(formReportSchema) }),
  ),
  'papers.signers': query(
    'Who may sign a paper for the body that issues it, the head first, and the day that is judged by.',
    z.object({ dossierId: idSchema, paper: paperId }),
    z.object({ on: daySchema, signers: z.array(signerSchema) }),
  ),
  'papers.readForms': query(
    'Read back every made file that was not read since it was made, so that the check of the dossier knows its form.',
    z.object({ dossierId: idSchema }),
    z.object({ read: z.int() }),
  ),
  'papers.checkReturned': query(
    'Judge a DOCX that came back from Word; its numbers too where it is said which paper it is.',
    z.object({ uploadId: z.string().max(100), of: one.optional() }),
    z.object({
      kind: z.enum(paperKinds),
      rules: z.int(),
      findings: z.array(formFindingSchema),
      remarks: z.array(z.object({ kind: z.enum(remarkKinds), count: z.int(), place: z.string() })),
      /** Numbers that are others than in the paper as it would be made now. */
      figures: z.array(z.object({ place: z.string(), found: z.string(), expected: z.string() })),
    }),
  ),
  'papers.make': command(
    'Make papers in their formats; those that are refused are listed with the reason.',
    z.object({
      dossierId: idSchema,
      papers: z.array(paperId).optional(),
      /** Stages whose papers are made where none are named; the dossier itself unless others are given. */
      phases: z.array(z.enum(phases)).min(1).optional(),
      formats: z.array(formatSchema).min(1).optional(),
      jobId: z.string().max(100).optional(),
    }),
    z.object({
      made: z.array(
        fileSchema.extend({
          paper: paperId,
          pages: z.int().nullable(),
          /** A signed paper is handed out as it was signed, also where the facts have changed since. */
          state: z.enum(['made', 'signed', 'signed-stale']),
          /** "203/BC-UBND" of a signed paper. */
          number: z.string().nullable(),
          outlinePeriod: outlinePeriodSchema,
          /** Of a signed paper: what changed since, the first few. */
          changes: z.array(factChangeSchema),
        }),
      ),
      refused: z.array(z.object({ paper: paperId, error: appErrorSchema })),
    }),
  ),
  'papers.sign': command(
    'Enter number, date and signed scan of a made paper, and freeze it; a joint paper in every dossier it stands in.',
    one.extend({
      number: z.string().trim().min(1).max(20),
      signedOn: daySchema,
      scanUploadId: z.string().max(100),
      /** The signer knows that the paper prints indicators nobody has compared with the signed text. */
      confirmUncompared: z.boolean().optional(),
    }),
    z.object({}),
    { allowed: ['officer', 'leader'] },
  ),
};
