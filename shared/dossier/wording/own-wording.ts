import { z } from 'zod';

/** As much as an office's text of one paper may hold; the longest one shipped has a tenth of it. */
export const longestWording = 100_000;

const textSchema = z.string().max(longestWording);

/** What an office wrote in the place of the program's outline of one paper, under one procedure. */
export const ownWordingFieldsSchema = z.object({
  procedureId: z.string().min(1).max(80),
  paper: z.string().regex(/^P\d{2}$/),
  /** Being written and used nowhere; null while nothing is. */
  draft: textSchema.nullable(),
  /** What papers are made from; null while the program's own outline is. */
  used: textSchema.nullable(),
  usedBy: z.string(),
  usedAt: z.string().nullable(),
  /** The office compared the text that is used with the signed template. */
  compared: z.boolean(),
});
export type OwnWordingFields = z.infer<typeof ownWordingFieldsSchema>;

/** A text that papers are made from, as the builder of papers needs it. */
export type UsedWording = {
  readonly paper: string;
  readonly text: string;
  readonly compared: boolean;
  readonly usedAt: string;
};
