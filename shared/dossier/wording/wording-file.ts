import { z } from 'zod';
import { longestWording, ownWordingFieldsSchema } from './own-wording.ts';

export const wordingFileFormat = 'hoso-own-wordings/1';

const { procedureId, paper } = ownWordingFieldsSchema.shape;

/** What one office hands to another: its texts, each with the paper and the procedure it is for. */
export const wordingFileSchema = z.strictObject({
  format: z.literal(wordingFileFormat),
  wordings: z
    .array(z.strictObject({ procedureId, paper, text: z.string().min(1).max(longestWording) }))
    .min(1)
    .max(500)
    .refine(
      (all) => new Set(all.map((one) => `${one.procedureId} ${one.paper}`)).size === all.length,
      'one text a paper',
    ),
});
export type WordingFile = z.infer<typeof wordingFileSchema>;
