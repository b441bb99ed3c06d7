import { z } from 'zod';

/** The four answers to "does this hold?" (product.md, Counting: they add up to the total). */
export const verdicts = ['met', 'not-met', 'not-applicable', 'undecided'] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;
