import { z } from 'zod';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { reportedCountsFieldsSchema, reportedFields } from '#shared/planning/reported-counts.ts';
import { command, query } from './method.ts';

const share = z.object({ met: z.int(), total: z.int(), percent: z.string() });
const changedShare = share.extend({ change: z.int() });
const reported = reportedCountsFieldsSchema.omit({ dossierId: true });

const disagreement = z.object({
  field: z.enum(reportedFields),
  typed: z.int(),
  computed: z.int(),
  sentence: z.string(),
});

/** The answer of `hoso progress --dossier`: other programs read it, so fields are only ever added. */
export const progressSchema = z.object({
  dossierId: idSchema,
  since: daySchema,
  criteria: changedShare,
  indicators: changedShare,
  sentence: z.string(),
  /** Counts of a report that are not those worked out here. */
  disagreements: z.array(disagreement),
});
export type ProgressView = z.infer<typeof progressSchema>;

const unitProgress = z.object({
  dossierId: idSchema,
  unitName: z.string(),
  criteria: share.extend({ change: z.int().nullable() }),
  indicators: share.extend({ change: z.int().nullable() }),
  /** Empty where the day is not known for this unit; the totals of now are. */
  sentence: z.string(),
});
export type UnitProgress = z.infer<typeof unitProgress>;

const unitsAsked = z.object({
  setId: z.string().max(100),
  year: z.int().min(2009).max(2100),
  since: daySchema,
});

export const planningMethods = {
  'planning.progress': query(
    'Met of total for criteria and indicators with the change since a day, and the sentence reports print.',
    z.object({ dossierId: idSchema, since: daySchema }),
    progressSchema,
  ),
  'planning.progressOfUnits': query(
    'Progress of every unit that has a dossier of one set and year, one row each.',
    unitsAsked,
    z.object({ rows: z.array(unitProgress) }),
  ),
  'planning.printProgress': command(
    'The table of the progress of all units as a file.',
    unitsAsked.extend({ format: z.enum(['xlsx', 'pdf', 'docx']) }),
    z.object({ name: z.string(), sha256: z.string(), pages: z.int().nullable() }),
  ),
  'planning.snapshots': query(
    'The days whose verdicts were kept, newest first, each with its totals.',
    z.object({ dossierId: idSchema }),
    z.array(z.object({ on: daySchema, criteria: share, indicators: share })),
  ),
  'planning.compare': query(
    'Which indicators stood otherwise on two days, with the totals of both.',
    z.object({ dossierId: idSchema, from: daySchema, to: daySchema }),
    z.object({
      from: z.object({ on: daySchema, criteria: share, indicators: share }),
      to: z.object({ on: daySchema, criteria: share, indicators: share }),
      changes: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          before: verdictSchema,
          after: verdictSchema,
        }),
      ),
    }),
  ),
  'planning.saveReported': command(
    'Enter counts as a report prints them; a field left out stays as it is, null empties it.',
    z.object({ dossierId: idSchema, counts: reported.partial() }),
    z.object({ disagreements: z.array(disagreement) }),
  ),
  'planning.reported': query(
    'Counts as a report prints them, and where they are not those worked out here.',
    z.object({ dossierId: idSchema }),
    z.object({ counts: reported, disagreements: z.array(disagreement) }),
  ),
};
