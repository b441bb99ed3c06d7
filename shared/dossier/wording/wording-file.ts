import { z } from 'zod';
import { longestWording, ownWordingFieldsSchema } from './own-wording.ts';

const { procedureId, paper } = ownWordingFieldsSchema.shape;

const isOnce = (all: readonly { readonly procedureId: string; readonly paper: string }[]) =>
  new Set(all.map((one) => `${one.procedureId} ${one.paper}`)).size === all.length;

const wordingsSchema = z
  .array(z.strictObject({ procedureId, paper, text: z.string().min(1).max(longestWording) }))
  .max(500)
  .refine(isOnce, 'one text a paper');

const docxSchema = z.strictObject({
  procedureId,
  paper,
  name: z.string().max(200),
  /** The file as it is. */
  base64: z.base64(),
});
export type DocxInFile = z.infer<typeof docxSchema>;

const textsOnly = z.strictObject({
  format: z.literal('hoso-own-wordings/1'),
  wordings: wordingsSchema.min(1),
});

const withDocx = z.strictObject({
  format: z.literal('hoso-own-wordings/2'),
  wordings: wordingsSchema,
  docx: z.array(docxSchema).min(1).max(500).refine(isOnce, 'one file a paper'),
});

/** What one office hands to another: its texts and files of Word, each with the paper and the procedure it is for. */
export const wordingFileSchema = z.union([textsOnly, withDocx]);
export type WordingFile = z.infer<typeof wordingFileSchema>;

/** A file without files of Word stays one that older programs read. */
export const wordingFileOf = (
  wordings: WordingFile['wordings'],
  docx: readonly DocxInFile[],
): WordingFile =>
  docx.length === 0
    ? { format: 'hoso-own-wordings/1', wordings }
    : { format: 'hoso-own-wordings/2', wordings, docx: [...docx] };

export const docxOfFile = (file: WordingFile): readonly DocxInFile[] =>
  'docx' in file ? file.docx : [];
