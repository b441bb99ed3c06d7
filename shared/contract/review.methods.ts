import { z } from 'zod';
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
  'review.removeResult': command('Remove what was found for an indicator.', byId, nothing),
  'review.saveFinding': command(
    'Add or change a fault that was found, with the answer of the unit.',
    z.object({ id: idSchema.optional(), fields: reviewFindingFieldsSchema }),
    saved,
  ),
  'review.removeFinding': command('Remove a fault that was found.', byId, nothing),
};
