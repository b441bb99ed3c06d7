import { z } from 'zod';
import { changedFields } from '#shared/criteria/indicator-changes.ts';
import { setLineKinds } from '#shared/criteria/set-lines.ts';

const comparedSet = z.object({ id: z.string(), version: z.int(), title: z.string() });

const indicatorChange = z.object({
  code: z.string(),
  name: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  fields: z.array(
    z.object({
      field: z.enum(changedFields),
      /** Name of the one column it is about; empty where it is about all. */
      column: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
});

/** Everything in which two texts differ, as data and in words. */
export const setComparisonSchema = z.object({
  before: comparedSet,
  after: comparedSet,
  differences: z.array(
    z.object({
      place: z.enum(['set', 'criterion', 'indicator']),
      code: z.string(),
      change: z.enum(['added', 'removed', 'changed']),
      field: z.string().nullable(),
      before: z.unknown(),
      after: z.unknown(),
    }),
  ),
  /** The same of the indicators, in the words a person compares. */
  indicators: z.array(indicatorChange),
  /** Acts, preconditions, rules and columns that one side alone has. */
  lines: z.array(
    z.object({
      kind: z.enum(setLineKinds),
      change: z.enum(['added', 'removed']),
      text: z.string(),
    }),
  ),
});
