import { z } from 'zod';
import { sha256Schema } from '#shared/kernel/ids.ts';
import { outlineProblems } from '../outline/outline-fault.ts';
import { ownWordingFieldsSchema } from '../wording/own-wording.ts';
import { checkDocx, type BesideDocx, type CheckedDocx, type DocxFault } from './check-docx.ts';
import { docxTagSchema, mostDocxTags, type DocxTag } from './docx-tag.ts';

/** As many bytes as a file of an office may have. */
export const largestDocx = 10 * 1024 * 1024;

/** A file as it was read when it came in: rules judge this, so that they need not open the file. */
const readDocxSchema = z.strictObject({
  tags: z.array(docxTagSchema).max(mostDocxTags),
  /** What only the file itself shows. */
  faults: z.array(
    z.strictObject({
      problem: z.enum(outlineProblems),
      line: z.int(),
      found: z.string(),
      suggestion: z.string().nullable(),
      near: z.string(),
    }),
  ),
});
export type ReadDocx = {
  readonly tags: readonly DocxTag[];
  readonly faults: readonly DocxFault[];
};

/** What of a reading is kept beside the file. */
export const printRead = ({ tags, faults }: ReadDocx): string => JSON.stringify({ tags, faults });

const { procedureId, paper } = ownWordingFieldsSchema.shape;
const fileName = z.string().max(200);

/** An office's own DOCX of one paper under one procedure. */
export const ownDocxFieldsSchema = z.object({
  procedureId,
  paper,
  /** Handed in and used nowhere; null while there is none. */
  draftSha256: sha256Schema.nullable(),
  draftName: fileName,
  draftRead: z.string(),
  /** What the paper's DOCX is made from; null while its outline is. */
  usedSha256: sha256Schema.nullable(),
  usedName: fileName,
  usedRead: z.string(),
  usedBy: z.string(),
  usedAt: z.string().nullable(),
});
export type OwnDocxFields = z.infer<typeof ownDocxFieldsSchema>;

/** A DOCX that papers are made from, as the builder of papers needs it. */
export type UsedDocx = {
  readonly paper: string;
  readonly sha256: string;
  readonly read: string;
  readonly usedAt: string;
};

/** Judges a file by what was read of it; a reading that this program does not know is a fault of its own. */
export const judgeDocx = (read: string, beside: BesideDocx): CheckedDocx => {
  const parsed = readDocxSchema.safeParse(parse(read));
  if (!parsed.success) return { faults: [unknownReading], nodes: null };
  const { tags, faults: unread } = parsed.data;
  const { faults, nodes } = checkDocx(tags, beside);
  const all = [...unread, ...faults];
  return { faults: all, nodes: all.length === 0 ? nodes : null };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const unknownReading: DocxFault = {
  problem: 'incomplete-line',
  line: 0,
  found: 'DOCX',
  suggestion: null,
  near: '',
};
