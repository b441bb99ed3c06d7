import { z } from 'zod';
import { appErrorSchema } from '#shared/kernel/app-error.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { leftKinds } from '#shared/criteria/overlays/left-lines.ts';
import { qualifierSchema } from '#shared/criteria/qualifier.ts';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { reviewPlaces, reviewReasons } from '#shared/assessments/answer-review.ts';
import { workStateSchema } from '#shared/assessments/result.ts';
import { command, query } from './method.ts';
import {
  evaluationSchema,
  indicatorViewSchema,
  nextActionSchema,
  treeCriterionSchema,
} from './assessments.views.ts';
import { overlayPreviewSchema } from './overlays.views.ts';

/** As typed: "1.071,5", or a JSON number. Read in the core, so every host refuses the same text. */
const typedNumber = z.union([z.number(), z.string().max(60)]);

const typedPart = z.object({
  id: z.string().max(40),
  value: typedNumber.nullable().optional(),
  numerator: typedNumber.nullable().optional(),
  denominator: typedNumber.nullable().optional(),
  /** For a part that is kept or not. */
  achieved: z.boolean().nullable().optional(),
});

/** What an officer may answer to one indicator. A field left out stays as it is; null empties it. */
export const answerInputSchema = z.object({
  /** Number as typed, true/false for "Đạt", or the name of a level. */
  value: z.union([typedNumber, z.boolean()]).nullable().optional(),
  numerator: typedNumber.nullable().optional(),
  denominator: typedNumber.nullable().optional(),
  parts: z.array(typedPart).max(20).optional(),
  verdict: verdictSchema.nullable().optional(),
  reason: z.string().max(8000).optional(),
  qualifier: qualifierSchema.nullable().optional(),
  note: z.string().max(8000).optional(),
  source: z.string().max(500).optional(),
});

const importRow = answerInputSchema.extend({ code: z.string().max(20) });
/** `reason` is the code of the error, for other programs; a person reads the sentence of `error`. */
const rejected = z.object({
  row: z.int(),
  code: z.string(),
  reason: z.string(),
  error: appErrorSchema,
});

const upgradeInput = z.object({
  dossierId: idSchema,
  setId: z.string().max(100),
  /** Without it the text in force on the dossier's as-of day. */
  version: z.int().min(0).optional(),
});

const reviewItem = z.object({
  place: z.enum(reviewPlaces),
  /** Code of the indicator, or place of the precondition in the set's list. */
  code: z.string(),
  name: z.string(),
  reasons: z.array(z.enum(reviewReasons)),
  nameBefore: z.string(),
  before: z.string(),
  after: z.string(),
});

const namedSet = z.object({ id: z.string(), version: z.int(), title: z.string() });

const leftLine = z.object({
  kind: z.enum(leftKinds),
  code: z.string(),
  words: z.string(),
  act: z.string(),
  fault: appErrorSchema,
});

const upgradeView = z.object({
  from: namedSet,
  to: namedSet,
  items: z.array(reviewItem),
  /** Answers of the dossier; all of them stay. */
  answers: z.int(),
  /** Codes whose answers had no indicator and have one again. */
  back: z.array(z.string()),
  /** Indicators counted as met before and after. */
  counted: z.object({ before: z.int(), after: z.int() }),
  /** What the province decided and that text can't take: it does not count, and is kept for when it fits again. */
  left: z.array(leftLine),
});

const typedVerdict = z.object({ code: z.string().max(10), verdict: verdictSchema });

export const assessmentsMethods = {
  'assessments.evaluate': query(
    'Verdict of every indicator, criterion and of the set, with totals and what blocks.',
    z.object({ dossierId: idSchema }),
    evaluationSchema,
  ),
  'assessments.overlayPreview': query(
    'What would change in a dossier under the newest text of an overlay, or under the national set alone.',
    z.object({ dossierId: idSchema, overlayId: idSchema.nullable() }),
    overlayPreviewSchema,
  ),
  'assessments.tree': query(
    'Criteria and indicators with verdict, state of work and proofs, for the tree of the walk.',
    z.object({ dossierId: idSchema }),
    z.array(treeCriterionSchema),
  ),
  'assessments.indicator': query(
    'Everything the page of one indicator shows.',
    z.object({ dossierId: idSchema, code: z.string().max(10) }),
    indicatorViewSchema,
  ),
  'assessments.nextActions': query(
    'What to do next, nearest to its threshold first.',
    z.object({ dossierId: idSchema, limit: z.int().min(1).max(200).optional() }),
    z.array(nextActionSchema),
  ),
  'assessments.enter': command(
    'Write the answer to one indicator; numbers become figures of the ledger.',
    z.object({ dossierId: idSchema, code: z.string().max(10), answer: answerInputSchema }),
    z.object({}),
  ),
  'assessments.setNarrative': command(
    "Write the officer's own text for an indicator; null returns to the draft from the figures.",
    z.object({
      dossierId: idSchema,
      code: z.string().max(10),
      text: z.string().max(8000).nullable(),
    }),
    z.object({}),
  ),
  'assessments.renewNarrative': command(
    'Take the figures of today over into the own text of an indicator, once its sentences were read again.',
    z.object({ dossierId: idSchema, code: z.string().max(10) }),
    z.object({}),
  ),
  'assessments.setState': command(
    'Mark how far the work on an indicator is.',
    z.object({ dossierId: idSchema, code: z.string().max(10), state: workStateSchema }),
    z.object({}),
  ),
  'assessments.import': command(
    'Enter many answers at once; a row that is refused changes nothing and is listed with its reason.',
    z.object({ dossierId: idSchema, rows: z.array(importRow).max(5000) }),
    z.object({ imported: z.int(), rejected: z.array(rejected) }),
  ),
  'assessments.importFile': command(
    'Enter answers from a staged JSON, CSV or XLSX file with the same column names.',
    z.object({ dossierId: idSchema, uploadId: z.string().max(100) }),
    z.object({ imported: z.int(), rejected: z.array(rejected) }),
  ),
  'assessments.conditions': query(
    'Preconditions of the set with verdict, reason and proof.',
    z.object({ dossierId: idSchema }),
    z.array(
      z.object({
        position: z.int(),
        text: z.string(),
        verdict: verdictSchema,
        reason: z.string(),
        evidenceId: idSchema.nullable(),
        surveyOrigin: z.string().nullable(),
        /** What the survey says of it; null where it says nothing yet or is not asked. */
        proposal: z
          .object({ verdict: z.enum(['met', 'not-met']), reason: z.string(), origin: z.string() })
          .nullable(),
        /** It was confirmed from counts of the survey that changed since. */
        isStale: z.boolean(),
      }),
    ),
  ),
  'assessments.saveCondition': command(
    'Decide a precondition, with the reason and the proof.',
    z.object({
      dossierId: idSchema,
      position: z.int().min(0).max(99),
      verdict: verdictSchema,
      reason: z.string().max(8000),
      evidenceId: idSchema.nullable(),
      /** Left out or null where it is written by hand. */
      surveyOrigin: z.string().max(1000).nullable().optional(),
    }),
    z.object({}),
  ),
  'assessments.confirmSurvey': command(
    'Decide the precondition of satisfaction as the survey says.',
    z.object({ dossierId: idSchema, position: z.int().min(0).max(99) }),
    z.object({}),
  ),
  'assessments.previewUpgrade': query(
    'What putting a dossier under another text of its set would change: answers to look at again, and why.',
    upgradeInput,
    upgradeView,
  ),
  'assessments.upgrade': command(
    'Put a dossier under another text of its set, or another set of its level, grade and period; every answer stays.',
    upgradeInput,
    upgradeView,
  ),
  'assessments.toReview': query(
    'Answers that were given to another text of the set and are to be looked at again.',
    z.object({ dossierId: idSchema }),
    z.array(reviewItem),
  ),
  'assessments.markReviewed': command(
    'An answer was looked at again and stands.',
    z.object({ dossierId: idSchema, place: z.enum(reviewPlaces), code: z.string().max(10) }),
    z.object({}),
  ),
  'assessments.snapshot': command(
    'Keep how a day ended (today where none is named), to count progress from it; `verdicts` states it whole, `except` what stood otherwise.',
    z.object({
      dossierId: idSchema,
      on: daySchema.optional(),
      verdicts: z.array(typedVerdict).max(2000).optional(),
      except: z.array(typedVerdict).max(300).optional(),
    }),
    z.object({ on: daySchema }),
  ),
};
