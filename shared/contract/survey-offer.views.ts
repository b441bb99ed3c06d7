import { z } from 'zod';

const share = { numerator: z.int(), denominator: z.int() };

/** What the survey of satisfaction answers to an indicator; null where it is not asked or not counted to the end. */
export const surveyOfferSchema = z
  .object({
    reason: z.string(),
    answer: z.object({ ...share, parts: z.array(z.object({ id: z.string(), ...share })) }),
    /** The indicator says the same already. */
    isTaken: z.boolean(),
  })
  .nullable();
