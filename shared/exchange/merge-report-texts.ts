import { z } from 'zod';

/** The words of the minutes of a merge; places in braces are filled in. */
export const mergeReportTextsSchema = z.object({
  format: z.literal('hoso-merge-report/1'),
  title: z.string(),
  subject: z.string(),
  facts: z.array(z.string()).min(1),
  kinds: z.object({ workspace: z.string(), slice: z.string() }),
  changes: z.string(),
  noChanges: z.string(),
  conflicts: z.string(),
  noConflicts: z.string(),
  /** That what says nothing to a person (codes, links) is counted and not listed. */
  others: z.string(),
  /** Where there are more than a paper can hold. */
  more: z.string(),
  closing: z.string(),
  undone: z.string(),
  changeColumns: z.object({
    order: z.string(),
    where: z.string(),
    before: z.string(),
    after: z.string(),
    by: z.string(),
  }),
  conflictColumns: z.object({
    order: z.string(),
    where: z.string(),
    standing: z.string(),
    others: z.string(),
  }),
  giver: z.string(),
  receiver: z.string(),
  values: z.object({
    empty: z.string(),
    absent: z.string(),
    yes: z.string(),
    no: z.string(),
    added: z.string(),
    gone: z.string(),
    kept: z.string(),
  }),
  /** States of work, by their word in the program. */
  states: z.record(z.string(), z.string()),
  records: z.record(z.string(), z.string()),
  fields: z.record(z.string(), z.string()),
});
export type MergeReportTexts = z.infer<typeof mergeReportTextsSchema>;
