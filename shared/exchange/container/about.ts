import { z } from 'zod';

export const aboutPath = 'data/package.json';

/** What a package is for; each kind has its own readers. */
export const packageKinds = ['dossier', 'public-copy', 'slice', 'workspace', 'review'] as const;
export type PackageKind = (typeof packageKinds)[number];

export const packageVersion = 1;

/** What every package says of itself, whatever it is for; a newer version is refused by its number alone. */
export const aboutSchema = z.object({
  format: z.literal('hoso-package'),
  version: z.int().min(1),
  kind: z.enum(packageKinds),
  /** Random; names the package in findings and receipts. */
  id: z.string().min(1).max(100),
  programVersion: z.string().max(40),
  madeAt: z.string().max(40),
  madeBy: z.string().max(300),
});
export type PackageAbout = z.infer<typeof aboutSchema>;
