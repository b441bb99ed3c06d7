import { z } from 'zod';
import { sha256Schema } from '#shared/kernel/ids.ts';

/** What a file of a package is: a made paper, the scan of a signed one, a proof as it is now, or as a signed paper cites it. */
export const fileRoles = ['paper', 'signed-scan', 'proof', 'cited-proof'] as const;

/** Longest path inside data/, so that a package unpacks on Windows below any usual folder. */
export const longestPath = 120;

/** "proofs/H7K2Q-9XM4D-3-1.pdf": a folder of ours and a name without marks, spaces or signs. */
export const dataPathSchema = z
  .string()
  .max(longestPath)
  .regex(/^(papers|proofs)\/[A-Za-z0-9]+(-[A-Za-z0-9]+)*\.[a-z0-9]{1,8}$/);

export const fileDataSchema = z.object({
  /** Relative to data/ of the package. */
  path: dataPathSchema,
  sha256: sha256Schema,
  sizeBytes: z.int().min(0),
  mediaType: z.string().max(120),
  role: z.enum(fileRoles),
  /** Id of the paper or the proof it belongs to. */
  of: z.string(),
  /** The name it had at the office; empty for what the program made. */
  name: z.string(),
  /** Pages of a PDF, null for what has none or could not be counted. */
  pages: z.int().min(1).nullable(),
});
export type FileData = z.infer<typeof fileDataSchema>;
