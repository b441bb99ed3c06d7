import { z } from 'zod';
import { daySchema, instantSchema } from '#shared/kernel/day.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { setGrades } from '#shared/criteria/criteria-set.ts';
import { unitLevelSchema } from '#shared/units/unit.ts';

/** A package of a dossier that this office made: what exactly was in it stays known. */
export const submissionFieldsSchema = z.object({
  dossierId: idSchema,
  isPublicCopy: z.boolean(),
  /** Name of the file. */
  name: z.string().max(200),
  madeAt: instantSchema,
  sizeBytes: z.int().min(0),
  /** Hash of the plain package; the package itself is not kept, for it can be made again. */
  packageHash: sha256Schema,
  /** The dossier.json that went out. */
  dataSha256: sha256Schema,
  /** The day it was handed in, and to whom; null and empty while it was only made. */
  handedInOn: daySchema.nullable(),
  handedTo: z.string().max(200),
});
export const submissionSchema = submissionFieldsSchema.extend({ id: idSchema });
export type Submission = z.infer<typeof submissionSchema>;

/** A package of another office's dossier, kept byte for byte as it came. */
export const receivedPackageFieldsSchema = z.object({
  /** The dossier at the office that made it. */
  dossierId: idSchema,
  unitName: z.string().max(200),
  unitCode: z.string().max(40),
  level: unitLevelSchema,
  grade: z.enum(setGrades),
  year: z.int(),
  isPublicCopy: z.boolean(),
  name: z.string().max(300),
  madeAt: z.string().max(40),
  madeBy: z.string().max(300),
  receivedOn: daySchema,
  sizeBytes: z.int().min(0),
  /** The package, and the dossier.json in it. */
  sha256: sha256Schema,
  dataSha256: sha256Schema,
});
export const receivedPackageSchema = receivedPackageFieldsSchema.extend({ id: idSchema });
export type ReceivedPackage = z.infer<typeof receivedPackageSchema>;

/** Which time it was handed in: 1 for the first; null for one that was only made, and for copies for everybody. */
export const roundOf = (all: readonly Submission[], one: Submission): number | null => {
  if (one.handedInOn === null || one.isPublicCopy) return null;
  const handedIn = all
    .filter((other) => other.handedInOn !== null && !other.isPublicCopy)
    .toSorted(byHandingIn);
  return handedIn.findIndex(({ id }) => id === one.id) + 1;
};

/** The package that a council has in its hands: the last one handed in. */
export const lastHandedIn = (all: readonly Submission[]): Submission | null =>
  all
    .filter(({ handedInOn, isPublicCopy }) => handedInOn !== null && !isPublicCopy)
    .toSorted(byHandingIn)
    .at(-1) ?? null;

const byHandingIn = (a: Submission, b: Submission): number => (keyOf(a) < keyOf(b) ? -1 : 1);

const keyOf = ({ handedInOn, madeAt, id }: Submission): string =>
  `${handedInOn ?? ''} ${madeAt} ${id}`;
