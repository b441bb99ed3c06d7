import { z } from 'zod';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { attendeeSchema, meetingSchema, speechSchema } from '#shared/registers/registers.ts';
import {
  reviewFieldsSchema,
  reviewFindingFieldsSchema,
  reviewFindingSchema,
  reviewResultFieldsSchema,
  reviewResultSchema,
  reviewSchema,
  reviewStageSchema,
} from '#shared/review/review.ts';
import { command, query } from './method.ts';

const saved = z.object({ id: idSchema });
const byId = z.object({ id: idSchema });
const nothing = z.object({});

const reportedCriterion = z.object({
  number: z.int(),
  name: z.string(),
  indicators: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      /** As papers print it: "85,67% (26,9/31,4 km)"; empty without an answer. */
      reported: z.string(),
      verdict: verdictSchema,
    }),
  ),
});

/** Who looked at a criterion, and number and day of its letter. */
const acceptedSchema = reviewResultFieldsSchema
  .pick({ dossierId: true, stage: true, number: true, on: true })
  .extend({ criterion: z.int(), office: z.string().trim().min(1).max(300) });

export const reviewMethods = {
  'review.get': query(
    'What the bodies of one stage (verification, appraisal) wrote about a dossier, with their meeting.',
    z.object({ dossierId: idSchema, stage: reviewStageSchema }),
    z.object({
      review: reviewSchema.nullable(),
      results: z.array(reviewResultSchema),
      findings: z.array(reviewFindingSchema),
      meeting: meetingSchema.nullable(),
      attendees: z.array(attendeeSchema),
      speeches: z.array(speechSchema),
    }),
  ),
  'review.save': command(
    'Write who looks at the dossier at a stage, by which act and when.',
    reviewFieldsSchema,
    saved,
  ),
  'review.saveResult': command(
    'Write what was found for one indicator at a stage.',
    reviewResultFieldsSchema,
    saved,
  ),
  'review.batch': query(
    'Other dossiers that the verifying body forwards with the same proposal.',
    z.object({ dossierId: idSchema }),
    z.array(z.object({ dossierId: idSchema, unit: z.string() })),
  ),
  'review.criteria': query(
    'Criteria and indicators with what the unit reports today, for whoever looks at them at a stage.',
    z.object({ dossierId: idSchema }),
    z.array(reportedCriterion),
  ),
  'review.acceptReported': command(
    'Write as reported every indicator of a criterion that is not written yet at a stage; undecided ones are left out.',
    acceptedSchema,
    z.object({ written: z.int(), undecided: z.array(z.string()) }),
  ),
  'review.removeResult': command('Remove what was found for an indicator.', byId, nothing),
  'review.saveFinding': command(
    'Add or change a fault that was found, with the answer of the unit.',
    z.object({ id: idSchema.optional(), fields: reviewFindingFieldsSchema }),
    saved,
  ),
  'review.removeFinding': command('Remove a fault that was found.', byId, nothing),
};
