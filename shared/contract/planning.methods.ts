import { z } from 'zod';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { reportedCountsFieldsSchema, reportedFields } from '#shared/planning/reported-counts.ts';
import {
  indicatorCommentFieldsSchema,
  indicatorPlanFieldsSchema,
} from '#shared/planning/indicator-plan.ts';
import { targetFieldsSchema, targetPeriodSchema } from '#shared/planning/target.ts';
import { command, query } from './method.ts';
import {
  shareSchema as share,
  standingOfUnitSchema,
  standingSchema,
  targetSchema as target,
  targetsSchema,
} from './planning.views.ts';

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
  unitId: idSchema,
  /** Of the whole set, by the answers of now. */
  verdict: verdictSchema,
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

const planMarks = indicatorPlanFieldsSchema.omit({ dossierId: true, code: true });

const workItem = planMarks.extend({
  code: z.string(),
  name: z.string(),
  criterion: z.string(),
  verdict: verdictSchema,
  /** Near its line by the numbers, whatever the officer marked. */
  weak: z.boolean(),
  overdue: z.boolean(),
  /** What is still missing, in words. */
  text: z.string(),
  openComments: z.int(),
});
export type WorkItem = z.infer<typeof workItem>;

const comment = indicatorCommentFieldsSchema.omit({ dossierId: true }).extend({ id: idSchema });

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
    z.object({ dossierId: idSchema, from: daySchema, to: daySchema.optional() }),
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
  'planning.savePlan': command(
    'Give indicators to an office or a person with a day, or mark likelihood and quality; what is left out stays.',
    z.object({
      dossierId: idSchema,
      codes: z.array(z.string().max(10)).min(1).max(300),
      patch: planMarks.omit({ likelihoodOn: true }).partial(),
    }),
    z.object({}),
  ),
  'planning.worklist': query(
    'Every indicator with who works on it until when, how it stands and what is missing.',
    z.object({ dossierId: idSchema, assignee: z.string().max(200).optional() }),
    z.array(workItem),
  ),
  'planning.printWorklist': command(
    'What is not met yet, by the office in charge, as one file.',
    z.object({
      dossierId: idSchema,
      assignee: z.string().max(200).optional(),
      format: z.enum(['xlsx', 'pdf', 'docx']),
    }),
    z.object({ name: z.string(), sha256: z.string(), pages: z.int().nullable() }),
  ),
  'planning.comments': query(
    'Comments at the indicators of a dossier, or at one of them, oldest first.',
    z.object({ dossierId: idSchema, code: z.string().max(10).optional() }),
    z.array(comment),
  ),
  'planning.addComment': command(
    'Write a comment at an indicator, in the name of the officer.',
    z.object({ dossierId: idSchema, code: z.string().max(10), text: z.string().min(1).max(8000) }),
    z.object({ commentId: idSchema }),
  ),
  'planning.resolveComment': command(
    'Mark a comment as settled, or open it again.',
    z.object({ commentId: idSchema, resolved: z.boolean() }),
    z.object({}),
  ),
  'planning.targets': query(
    'Targets by half-year and year beside the results: of each unit with a dossier of the set and year, and of all together.',
    z.object({
      setId: z.string().max(100),
      year: z.int().min(2009).max(2100),
      unitId: idSchema.optional(),
    }),
    targetsSchema,
  ),
  'planning.saveTarget': command(
    'Enter what a unit, or all units of a set (without unit), shall reach by the end of a half-year or year; what is left out stays, null empties it.',
    targetFieldsSchema
      .pick({ unitId: true, setId: true, year: true })
      .extend({ period: targetPeriodSchema, patch: target.partial() }),
    z.object({}),
  ),
  'planning.standing': query(
    'What the unit holds and what it has to hold before, on one day (the as-of day of the dossier unless given): recognitions in force beside the scores of its dossiers.',
    z.object({ dossierId: idSchema, on: daySchema.optional() }),
    standingSchema,
  ),
  'planning.standingOfUnit': query(
    'Every grade of a unit on a day (today unless given): its register, and the score of each of its sets nearest to that day.',
    z.object({ unitId: idSchema, on: daySchema.optional() }),
    standingOfUnitSchema,
  ),
};
