import { z } from 'zod';

/** As many tags as a template of an office may hold; the longest outline shipped has a tenth of it. */
export const mostDocxTags = 3000;

/** A pair of braces in a DOCX as it was read out of the file, with what tells an officer where it stands. */
export const docxTagSchema = z.strictObject({
  /** What stands between the braces, spaces made single. */
  text: z.string().max(300),
  /** Paragraphs of the body counted from 1, those of tables too. */
  paragraph: z.int().min(0),
  /** The beginning of that paragraph. */
  near: z.string().max(80),
  /** The paragraph holds nothing else. */
  alone: z.boolean(),
});
export type DocxTag = z.infer<typeof docxTagSchema>;
