import { z } from 'zod';
import { findingsFaults } from '#shared/exchange/findings/read-findings.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { reviewStageSchema } from '#shared/review/review.ts';
import { command, query } from './method.ts';

const uploadId = z.string().max(100);

/** What a file of findings says of itself, and what becomes of it here. */
const about = z.object({
  reviewer: z.object({ name: z.string(), body: z.string() }),
  madeAt: z.string(),
  unit: z.string(),
  year: z.int(),
  /** The dossier it was written on; null where this workspace has no such dossier. */
  dossierId: idSchema.nullable(),
  /** Which time the package it was written on was handed in; null for a package that was not. */
  round: z.int().nullable(),
  /** Whether it was written on a package that was made here. */
  isKnownPackage: z.boolean(),
  /** Points that ask for something: those not yet here, and those that are. */
  fresh: z.int(),
  known: z.int(),
  /** Places that were found right. */
  right: z.int(),
});

export const findingsMethods = {
  'findings.read': query(
    'What a file of findings says, before anything of it is taken in.',
    z.object({ uploadId }),
    z.object({ fault: z.enum(findingsFaults).nullable(), about: about.nullable() }),
  ),
  'findings.import': command(
    'Take in the findings of a reviewer as points that the unit answers; what is here keeps its answer.',
    z.object({ uploadId, stage: reviewStageSchema.default('verification') }),
    z.object({
      dossierId: idSchema,
      round: z.int(),
      imported: z.int(),
      known: z.int(),
      right: z.int(),
    }),
  ),
};
