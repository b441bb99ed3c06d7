import { z } from 'zod';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { idSchema } from '#shared/kernel/ids.ts';

const share = z.object({ met: z.int(), total: z.int(), percent: z.string() });

/** How a line of the province stands to what the State asks for. */
export const standingSchema = z.enum(['delegated', 'stricter', 'equal', 'below', 'unlike']);

/** What one indicator asks for and how it stands, under one text of the province's decisions. */
const judgedSchema = z.object({
  verdict: verdictSchema,
  required: z.string(),
  /** The province's act behind it; empty where the State's level binds. */
  act: z.string(),
  reasonText: z.string(),
});

export const overlayPreviewSchema = z.object({
  overlay: z.object({ id: idSchema, version: z.int(), title: z.string() }).nullable(),
  before: z.object({ criteria: share, indicators: share }),
  after: z.object({ criteria: share, indicators: share }),
  /** Indicators whose level or verdict is another one; null on the side where the set does not have them. */
  changes: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      before: judgedSchema.nullable(),
      after: judgedSchema.nullable(),
      /** How the new level stands to the State's; null where the State's binds. */
      standing: standingSchema.nullable(),
      /** Does an answer stand here already? */
      answered: z.boolean(),
    }),
  ),
});
