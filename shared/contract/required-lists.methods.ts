import { z } from 'zod';
import { confidenceSchema } from '#shared/criteria/indicator.ts';
import { ownRequiredProofsSchema } from '#shared/evidence/checklist/own-list.ts';
import { requiredProofSchema } from '#shared/evidence/checklist/required-proof.ts';
import { linkTargetSchema } from '#shared/evidence/evidence.ts';
import { command, query } from './method.ts';

const { setId, provinceName } = ownRequiredProofsSchema.shape;
const place = z.object({ setId, provinceName });
const fileSha256 = z.string();

/** What is asked under a set, and what a province lists otherwise. */
export const requiredListsMethods = {
  'checklist.list': query(
    'The required proofs of a set, with what a province adds, changes and drops where it is named.',
    z.object({ setId, provinceName: provinceName.optional() }),
    z.object({
      setId: z.string(),
      title: z.string(),
      source: z.string(),
      confidence: confidenceSchema.nullable(),
      /** Of the program's list, also where the province words or drops them. */
      shippedIds: z.array(z.string()),
      /** Provinces of which a list for this set is known here. */
      provinces: z.array(z.string()),
      targets: z.array(linkTargetSchema),
      proofs: z.array(requiredProofSchema.safeExtend({ origin: z.enum(['shipped', 'province']) })),
      dropped: z.array(
        z.object({
          id: z.string(),
          reason: z.string(),
          name: z.string(),
          target: linkTargetSchema,
        }),
      ),
      own: ownRequiredProofsSchema.nullable(),
    }),
  ),
  'checklist.saveOwn': command(
    "Write a province's own list for a set: papers it adds or words otherwise, and papers it does not ask for, with its act.",
    ownRequiredProofsSchema.omit({ format: true }),
    z.object({}),
  ),
  'checklist.removeOwn': command(
    "Drop a province's own list; the program's counts again. Can be undone.",
    place,
    z.object({}),
  ),
  'checklist.exportOwn': command(
    "A province's own list as one small file in the store, with its hash inside.",
    place,
    z.object({ sha256: z.string(), fileSha256, name: z.string() }),
    { anonymous: true },
  ),
  'checklist.importOwn': command(
    "Take a province's own list in from a file, in the place of the one that is here.",
    z.object({ uploadId: z.string().max(100) }),
    z.object({
      setId: z.string(),
      provinceName: z.string(),
      proofs: z.int(),
      dropped: z.int(),
      sha256: z.string(),
    }),
  ),
};
