import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';

const count = z.int().min(0);

/** The totals of a dossier as its papers print them. */
export const totalsDataSchema = z.object({
  /** Of the whole set: every criterion and precondition. */
  verdict: z.enum(['met', 'not-met', 'undecided']),
  criteria: z.object({
    met: count,
    notMet: count,
    undecided: count,
    total: count,
    known: count,
    missing: count,
    /** "63.2". */
    percent: z.string(),
  }),
  indicators: z.object({
    met: count,
    notMet: count,
    notApplicable: count,
    undecided: count,
    counted: count,
    total: count,
    known: count,
    missing: count,
    percent: z.string(),
    percentMet: z.string(),
  }),
  /** Against the day the dossier compares with; null where it compares with none. */
  change: z.object({ since: daySchema, criteria: z.int(), indicators: z.int() }).nullable(),
});
export type TotalsData = z.infer<typeof totalsDataSchema>;
