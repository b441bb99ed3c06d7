import { z } from 'zod';
import { daySchema, instantSchema } from '#shared/kernel/day.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';

/**
 * One unit under one set in one year. Set, overlay and procedure are pinned by hash: a newer version of
 * them changes nothing here until an officer takes it over.
 */
export const dossierFieldsSchema = z.object({
  unitId: idSchema,
  setId: z.string().max(100),
  setSha256: sha256Schema,
  overlayId: idSchema.nullable(),
  overlaySha256: sha256Schema.nullable(),
  procedureId: z.string().max(100),
  procedureSha256: sha256Schema.nullable(),
  /** Column of the set, empty for a set without variants, and the act that puts the unit there. */
  variant: z.string().max(60),
  variantBasis: z.string().max(500),
  year: z.int().min(2009).max(2100),
  asOf: daySchema,
  /** Body that receives the dossier at this step, in full. */
  superiorBody: z.string().max(200),
  /** Office that drafts the papers, printed in "Lưu: VT, …". */
  draftingOffice: z.string().max(60),
  /** Sentence on order and security with the paper that says so. */
  securityAct: z.string().max(500),
  /** Fields a model commune is one in, apart from one another by semicolons: "du lịch; văn hóa" (Quyết định số 319/QĐ-TTg). */
  modelFields: z.string().max(200).default(''),
  /** The day progress is compared with; null compares with nothing. */
  comparedWith: daySchema.nullable(),
  /** Text of the set the answers were first given to; null while the dossier was never upgraded. */
  answersFromSha256: sha256Schema.nullable().default(null),
});
export const dossierSchema = dossierFieldsSchema.extend({ id: idSchema });
export type Dossier = z.infer<typeof dossierSchema>;

/** What a dossier pins, copied into the workspace so that an update of the program never orphans it. */
export const pinnedDocumentFieldsSchema = z.object({
  kind: z.enum(['criteria-set', 'overlay', 'procedure', 'survey-guidance']),
  json: z.string(),
});

/** Free text of a paper ("advantages" of P02). */
export const paperTextFieldsSchema = z.object({
  dossierId: idSchema,
  paper: z.string().max(10),
  field: z.string().max(40),
  text: z.string().max(20_000),
});
export const paperTextSchema = paperTextFieldsSchema.extend({ id: idSchema });

/** Who is to sign a paper, where the officer chose somebody else than the head. */
export const paperChoiceFieldsSchema = z.object({
  dossierId: idSchema,
  paper: z.string().max(10),
  signerTermId: idSchema.nullable(),
});
export const paperChoiceSchema = paperChoiceFieldsSchema.extend({ id: idSchema });

/**
 * One making of a paper. With number, date and signed scan it is frozen; a change after that makes the next
 * version. `documentSha256` names the Document it was made from, `factsSha256` the stored record of the facts that
 * Document was made from: when one of them is another today, the paper is stale. Null in versions made before facts
 * were recorded, whose staleness is told by the Document.
 */
export const paperVersionFieldsSchema = z.object({
  dossierId: idSchema,
  paper: z.string().max(10),
  version: z.int().min(1),
  documentSha256: sha256Schema,
  factsSha256: sha256Schema.nullable(),
  pdfSha256: sha256Schema.nullable(),
  docxSha256: sha256Schema.nullable(),
  xlsxSha256: sha256Schema.nullable(),
  pages: z.int().min(1).nullable(),
  madeAt: instantSchema,
  number: z.string().max(20).nullable(),
  signedOn: daySchema.nullable(),
  scanSha256: sha256Schema.nullable(),
});
export const paperVersionSchema = paperVersionFieldsSchema.extend({ id: idSchema });
export type PaperVersion = z.infer<typeof paperVersionSchema>;
