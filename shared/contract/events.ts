import { z } from 'zod';

/** What the core tells its hosts without being asked. Pages refetch by area; nothing else travels here. */
export const coreEventSchema = z.discriminatedUnion('type', [
  /** A command was committed; queries whose name begins with one of these areas are out of date. */
  z.object({ type: z.literal('changed'), areas: z.array(z.string()), at: z.string() }),
  /** `left` is an estimate in seconds, null while unknown. */
  z.object({
    type: z.literal('jobProgress'),
    jobId: z.string(),
    label: z.string(),
    done: z.number(),
    total: z.number(),
    secondsLeft: z.number().nullable(),
  }),
  z.object({
    type: z.literal('jobEnded'),
    jobId: z.string(),
    outcome: z.enum(['done', 'failed', 'cancelled']),
  }),
]);
export type CoreEvent = z.infer<typeof coreEventSchema>;
