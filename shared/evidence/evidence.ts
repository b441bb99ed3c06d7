import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { citationDoubts, quoteSchema } from './citation.ts';
import { issuerLevels, signatures } from './confirmed.ts';

/** A paper with a number and an issuer, a photo with a place and a time, or other data (a table, a film). */
export const evidenceForms = ['paper', 'photo', 'data'] as const;

export const copyKinds = [
  'original',
  'certified-copy',
  'signed-electronic',
  'copy',
  'unknown',
] as const;

/**
 * A proof. Stored once per unit and linked to as many indicators as it serves. `label` is what people call
 * it ("MC-012"): it may change, so it is never a key.
 */
export const evidenceFieldsSchema = z.object({
  unitId: idSchema,
  form: z.enum(evidenceForms),
  label: z.string().max(40),
  /** Free text: "15-NQ/ĐU", "112/2021/ATTP" are all right. */
  number: z.string().max(80),
  issuedOn: daySchema.nullable(),
  issuer: z.string().max(300),
  subject: z.string().max(1000),
  /** "Quyết định", "Báo cáo", "Hợp đồng"; free text with suggestions. */
  kind: z.string().max(80),
  copyKind: z.enum(copyKinds),
  signature: z.enum(signatures),
  /** Null: as the words of `issuer` say. */
  issuerLevel: z.enum(issuerLevels).nullable(),
  effectiveOn: daySchema.nullable(),
  expiresOn: daySchema.nullable(),
  /** Paper sheets of the original, for the list of proofs. */
  sheets: z.int().min(0).max(100_000).nullable(),
  /** Where the paper original lies: the box ("Hộp 03"), the folder in it ("Tập 2"), and the room or shelf. */
  box: z.string().max(60),
  folder: z.string().max(60),
  location: z.string().max(200),
  hasPersonalData: z.boolean(),
  /** Photos: when it was taken ("2024-09-18T08:40", local time), where, and the other photo of a before/after pair. */
  takenAt: z.string().max(30),
  village: z.string().max(120),
  pairedWithId: idSchema.nullable(),
  pairRole: z.enum(['before', 'after']).nullable(),
  /** The work (công trình) that it shows or is a paper of. */
  workId: idSchema.nullable(),
  note: z.string().max(2000),
});
export type EvidenceFields = z.infer<typeof evidenceFieldsSchema>;

export const evidenceSchema = evidenceFieldsSchema.extend({ id: idSchema });
export type Evidence = z.infer<typeof evidenceSchema>;

export const evidenceFileFieldsSchema = z.object({
  evidenceId: idSchema,
  sha256: sha256Schema,
  name: z.string().min(1).max(255),
  mediaType: z.string().max(120),
  sizeBytes: z.int().min(1),
  /** Pages of a PDF, null for what has none. */
  pages: z.int().min(1).nullable(),
  widthPx: z.int().min(1).nullable(),
  heightPx: z.int().min(1).nullable(),
  /** What its pages look like, as JSON of file-reading.ts; null while nobody has looked. */
  reading: z.string().max(4000).nullable(),
  position: z.int().min(0),
  /** The revision it came in with; null for what was there from the beginning. */
  revisionId: idSchema.nullable(),
  /** The revision that put another file in its place; null while it is current. */
  supersededById: idSchema.nullable(),
});
export const evidenceFileSchema = evidenceFileFieldsSchema.extend({ id: idSchema });
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;

/** Special places a proof can serve beside indicators: the list of direction papers, a precondition. */
export const linkTargetSchema = z
  .string()
  .regex(/^(\d[0-9A-Za-z.]{0,9}|direction|condition(:\d{1,2})?)$/);

/** Proof × indicator of one dossier, with the pages that prove it. */
export const evidenceLinkFieldsSchema = z.object({
  dossierId: idSchema,
  target: linkTargetSchema,
  evidenceId: idSchema,
  pageFrom: z.int().min(1).nullable(),
  pageTo: z.int().min(1).nullable(),
  note: z.string().max(500),
  /** The file its pages are those of; null in older links, which mean the first file that is long enough. */
  fileId: idSchema.nullable(),
  /** The marked words, as they stand on the page. */
  quote: quoteSchema.nullable(),
  /** Why somebody has to look at the pages again; null while they are trusted. */
  doubt: z.enum(citationDoubts).nullable(),
});
export const evidenceLinkSchema = evidenceLinkFieldsSchema.extend({ id: idSchema });
export type EvidenceLink = z.infer<typeof evidenceLinkSchema>;
