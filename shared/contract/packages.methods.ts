import { z } from 'zod';
import { packageKinds } from '#shared/exchange/container/about.ts';
import { packageProblemCodes } from '#shared/exchange/container/package-problem.ts';
import { command } from './method.ts';

/** A package as it was handed in: one file, or its parts in any order; with its passphrase where it is locked. */
const handedIn = z.object({
  uploadIds: z.array(z.string().max(100)).min(1).max(1000),
  passphrase: z.string().min(1).max(200).optional(),
  jobId: z.string().max(100).optional(),
});

const problem = z.object({
  code: z.enum(packageProblemCodes),
  path: z.string(),
  values: z.record(z.string(), z.string()),
});

const about = z.object({
  id: z.string(),
  kind: z.enum(packageKinds),
  madeAt: z.string(),
  madeBy: z.string(),
  programVersion: z.string(),
});

export const packagesMethods = {
  'packages.verify': command(
    'Read every byte of a package and list whatever is not as it was made; nothing is taken in.',
    handedIn,
    z.object({
      ok: z.boolean(),
      /** Null where the package does not say readably what it is. */
      about: about.nullable(),
      /** Files of its payload, and bytes of the plain package. */
      files: z.int(),
      sizeBytes: z.int(),
      /** Hash of the plain package; empty where it could not be read through. */
      sha256: z.string(),
      problems: z.array(problem),
    }),
    { anonymous: true },
  ),
};
