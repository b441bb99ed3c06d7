import { z } from 'zod';
import { appErrorSchema } from '#shared/kernel/app-error.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { outlineProblems } from '#shared/dossier/outline/outline-fault.ts';
import { ownWordingFieldsSchema } from '#shared/dossier/wording/own-wording.ts';
import { phases } from '#shared/procedures/procedure.ts';
import { command, query } from './method.ts';
import { formFindingSchema, gapSchema } from './papers.methods.ts';

const { procedureId, paper, draft } = ownWordingFieldsSchema.shape;
const place = z.object({ procedureId, paper });
const text = draft.unwrap();
const jobId = z.string().max(100).optional();

const faultSchema = z.object({
  problem: z.enum(outlineProblems),
  /** Counted from 1; 0 is the text as a whole. */
  line: z.int(),
  found: z.string(),
  suggestion: z.string().nullable(),
});

const stateOf = {
  used: z.boolean(),
  hasDraft: z.boolean(),
  usedBy: z.string(),
  usedAt: z.string().nullable(),
  compared: z.boolean(),
  /** Why the text that is used can't be used any more; the paper is made from the program's. */
  fault: faultSchema.nullable(),
};

/** A fault of a DOCX: `line` is the paragraph, `near` how it begins. */
const docxFaultSchema = faultSchema.extend({ near: z.string() });

const docxFileSchema = z.object({ name: z.string(), sha256: sha256Schema });

/** The office's own DOCX of a paper: what was handed in, and what the paper's DOCX is made from. */
const ownDocxSchema = z.object({
  draft: docxFileSchema.extend({ faults: z.array(docxFaultSchema) }).nullable(),
  used: docxFileSchema
    .extend({ by: z.string(), at: z.string(), faults: z.array(docxFaultSchema) })
    .nullable(),
});

const uploadId = z.string().max(100);

const comingSchema = z.object({
  procedureId: z.string(),
  paper: z.string(),
  /** Name of the paper; null where this program does not know the procedure or the paper. */
  name: z.string().nullable(),
  /** A draft that stands here and would be replaced. */
  replacesDraft: z.boolean(),
  /** A file of Word, not a text. */
  isDocx: z.boolean(),
  /** What comes is here already. */
  isSame: z.boolean(),
  faults: z.int(),
});

/** The dossier whose facts fill a trial; null is the sample that comes with the program. */
const dossierId = idSchema.nullable();

export const templatesMethods = {
  'templates.list': query(
    'Papers of a procedure, each with whether the office words it itself; of the procedure of a dossier, else of the first.',
    z.object({ procedureId: procedureId.optional(), dossierId: idSchema.optional() }),
    z.object({
      procedures: z.array(z.object({ id: z.string(), title: z.string(), own: z.int() })),
      procedureId: z.string(),
      papers: z.array(
        z.object({
          paper: z.string(),
          name: z.string(),
          phase: z.enum(phases),
          ...stateOf,
          /** Where the paper's DOCX comes from a file of the office: one that is used, waits, or can't be used any more. */
          docx: z.enum(['none', 'draft', 'used', 'unusable']),
        }),
      ),
    }),
  ),
  'templates.get': query(
    'The texts of one paper: the program’s, the draft and what is used, with what a text may name.',
    place,
    z.object({
      name: z.string(),
      shipped: z.string(),
      draft: z.string().nullable(),
      usedText: z.string().nullable(),
      ...stateOf,
      grounds: z.array(z.object({ key: z.string(), text: z.string() })),
      outlines: z.array(z.string()),
      /** The program brings a complete sample for this procedure. */
      hasSample: z.boolean(),
      docx: ownDocxSchema,
    }),
  ),
  'templates.save': command(
    'Keep a text of the office as a draft, whatever faults it has; no paper is made from it.',
    place.extend({ text }),
    z.object({}),
  ),
  'templates.discard': command(
    'Drop the draft; what is used stays. Can be undone.',
    place,
    z.object({}),
  ),
  'templates.try': command(
    'Fill a text with a dossier, or with the sample, as papers are: pages, gaps and breaches of form, or its faults.',
    place.extend({ text, dossierId, jobId }),
    z.object({
      faults: z.array(faultSchema),
      /** Why no paper came of it although its lines are right. */
      refusal: appErrorSchema.nullable(),
      sha256: sha256Schema.nullable(),
      pages: z.int(),
      gaps: z.array(gapSchema),
      /** Breaches that the program's own text does not have with the same facts. */
      findings: z.array(formFindingSchema),
      passed: z.boolean(),
    }),
    { anonymous: true },
  ),
  'templates.use': command(
    'Make the paper from the draft from now on; it is tried once more and refused where the trial fails.',
    place.extend({
      dossierId,
      /** The office compared the text with the signed template. */
      compared: z.boolean(),
      jobId,
    }),
    z.object({}),
  ),
  'templates.restore': command(
    "Make the paper from the program's own text again; the office's stays as a draft. Can be undone.",
    place,
    z.object({}),
  ),
  'templates.startDocx': command(
    'A file of Word with the words of a paper and its fields in braces, for an office to lay out as its own.',
    place,
    z.object({ fileSha256: sha256Schema, name: z.string() }),
    { anonymous: true },
  ),
  'templates.saveDocx': command(
    'Keep a file of Word as a draft, whatever is wrong with its fields; refused is only what is no DOCX or must not come in.',
    place.extend({ uploadId }),
    z.object({ faults: z.array(docxFaultSchema) }),
  ),
  'templates.discardDocx': command(
    'Drop the draft of Word; what is used stays. Can be undone.',
    place,
    z.object({}),
  ),
  'templates.tryDocx': command(
    'Fill a file of Word (handed in now, the draft, else what is used) and read it back: form, figures, what it leaves out.',
    place.extend({
      dossierId,
      uploadId: uploadId.optional(),
      /** The text whose paper it is compared with; without it the one in use. */
      text: text.optional(),
      jobId,
    }),
    z.object({
      faults: z.array(docxFaultSchema),
      refusal: appErrorSchema.nullable(),
      sha256: sha256Schema.nullable(),
      /** The words of the made file in their order; rows of tables with their cells parted by " | ". */
      lines: z.array(z.string()),
      /** The same of the paper of the outline, which its PDF is made from. */
      pdfLines: z.array(z.string()),
      gaps: z.array(gapSchema),
      findings: z.array(formFindingSchema),
      /** Figures that are others than in the PDF where the words are the same. */
      figures: z.array(z.object({ place: z.string(), found: z.string(), expected: z.string() })),
      /** Figures typed by hand that a field could fill, paragraph by paragraph: told, not refused. */
      typed: z.array(z.object({ near: z.string(), found: z.string() })),
      /** Names of figures, days and texts that the PDF states and the file leaves out: told, not refused. */
      leftOut: z.array(z.string()),
      passed: z.boolean(),
    }),
    { anonymous: true },
  ),
  'templates.useDocx': command(
    "Make the paper's DOCX from the draft of Word from now on; it is tried once more and refused where the trial fails.",
    place.extend({ dossierId, jobId }),
    z.object({}),
  ),
  'templates.restoreDocx': command(
    "Make the paper's DOCX from its outline again; the office's file stays as a draft. Can be undone.",
    place,
    z.object({}),
  ),
  'templates.exportAll': command(
    'Every text of the office as one file in the store, with its hash inside; with `only` those of one paper.',
    z.object({ only: place.optional() }),
    z.object({ fileSha256: sha256Schema, name: z.string(), wordings: z.int(), docx: z.int() }),
    { anonymous: true },
  ),
  'templates.readFile': query(
    'What a file of texts would bring, without taking anything in.',
    z.object({ uploadId }),
    z.object({ wordings: z.array(comingSchema) }),
  ),
  'templates.importFile': command(
    'Take the texts of a file in as drafts: none is used before it was tried here.',
    z.object({ uploadId }),
    z.object({ drafts: z.int(), left: z.array(comingSchema) }),
  ),
};
