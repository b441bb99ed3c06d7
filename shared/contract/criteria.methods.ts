import { z } from 'zod';
import { setGrades, setLevels } from '#shared/criteria/criteria-set.ts';
import { correctionSchema } from '#shared/criteria/correct-indicator.ts';
import {
  confidenceSchema,
  indicatorPartSchema,
  measureSchema,
} from '#shared/criteria/indicator.ts';
import { requirementSchema } from '#shared/criteria/requirement.ts';
import { setOriginSchema } from '#shared/criteria/set-origin.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { setComparisonSchema } from './criteria.views.ts';
import { command, query } from './method.ts';

export const setSummarySchema = z.object({
  id: z.string(),
  version: z.int(),
  origin: setOriginSchema,
  /** Hash of the whole text of this version. */
  sha256: z.string(),
  title: z.string(),
  level: z.string(),
  grade: z.string(),
  periodFrom: z.int(),
  periodTo: z.int(),
  criteria: z.int(),
  indicators: z.int(),
  /** Totals of the decision where known. */
  expectedCriteria: z.int().nullable(),
  expectedIndicators: z.int().nullable(),
  status: z.string(),
  variants: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Indicators that nobody of the office has compared with the signed text, and that we did not read there. */
  toCompare: z.int(),
  /** Indicators with a name and a day under them. */
  compared: z.int(),
});

/** One row of the library's page of a set. */
const libraryIndicator = z.object({
  code: z.string(),
  name: z.string(),
  measure: measureSchema,
  requirementKind: z.string(),
  /** Threshold of each column, in the order of the set's variants. */
  requirements: z.array(z.object({ variant: z.string(), text: z.string() })),
  source: z.string(),
  confidence: confidenceSchema,
  unsure: z.boolean(),
  placeholder: z.boolean(),
  amended: z.string(),
  note: z.string(),
  guidance: z.string(),
  unit: z.string(),
  conditional: z.boolean(),
  /** The level as data, for a correction or a province's own. */
  requirement: requirementSchema,
  parts: z.array(indicatorPartSchema),
  toCompare: z.boolean(),
  signOff: z
    .object({
      person: z.string(),
      verifiedOn: z.string(),
      textName: z.string(),
      page: z.int().nullable(),
    })
    .nullable(),
});

const legalAct = z.object({
  number: z.string(),
  date: z.string(),
  issuer: z.string(),
  subject: z.string(),
  role: z.string(),
});

/** What an office's plain table does not say of the set it holds; a file of ours says it itself. */
const aboutSet = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/)
    .optional(),
  title: z.string().min(1).max(300).optional(),
  level: z.enum(setLevels).optional(),
  grade: z.enum(setGrades).optional(),
  from: z.int().min(2009).max(2100).optional(),
  to: z.int().min(2009).max(2100).optional(),
});

/** The text an indicator was compared with, and the page. */
const placeInText = { textId: idSchema.optional(), page: z.int().min(1).max(5000).optional() };

const setVersion = z.object({
  setId: z.string().max(100),
  version: z.int().min(0).optional(),
});

export const criteriaMethods = {
  'criteria.sets': query(
    'The newest version of every criteria set of the program and the workspace.',
    z.object({}),
    z.array(setSummarySchema),
  ),
  'criteria.set': query(
    'One set with every indicator, its thresholds and where each is known from.',
    z.object({ setId: z.string().max(100), version: z.int().min(0).optional() }),
    setSummarySchema.extend({
      legalBasis: z.array(legalAct),
      preconditions: z.array(z.string()),
      completenessNote: z.string(),
      /** Texts of the office that indicators are compared with. */
      texts: z.array(z.object({ id: idSchema, name: z.string(), fileSha256: z.string() })),
      /** Every version there is, oldest first. */
      versions: z.array(
        z.object({ version: z.int(), origin: setOriginSchema, addedAt: z.string().nullable() }),
      ),
      rows: z.array(
        z.object({
          number: z.int(),
          name: z.string(),
          responsible: z.string(),
          indicators: z.array(libraryIndicator),
        }),
      ),
    }),
  ),
  'criteria.compareSets': query(
    'Everything in which two sets, or two versions of one, differ; empty when they are equal.',
    z.object({ before: setVersion, after: setVersion }),
    setComparisonSchema,
  ),
  'criteria.versions': query(
    'Every version of every criteria set, to choose two that are compared.',
    z.object({}),
    z.array(
      z.object({
        id: z.string(),
        version: z.int(),
        origin: setOriginSchema,
        title: z.string(),
        level: z.string(),
        grade: z.string(),
        periodFrom: z.int(),
        sha256: z.string(),
        /** From this day an amended text is in force; null for the text that stands. */
        replacedOn: z.string().nullable(),
      }),
    ),
  ),
  'criteria.exportSet': command(
    'One version of a set as a file in the store: JSON with its hash inside, or a workbook.',
    z.object({
      setId: z.string().max(100),
      version: z.int().min(0).optional(),
      format: z.enum(['json', 'xlsx']),
    }),
    z.object({
      id: z.string(),
      version: z.int(),
      setSha256: z.string(),
      fileSha256: z.string(),
      name: z.string(),
    }),
    { anonymous: true },
  ),
  'criteria.importSet': command(
    "Take a set in from a file: JSON, the template's workbook, or an office's own table.",
    z.object({ uploadId: idSchema, about: aboutSet.optional() }),
    z.object({
      id: z.string(),
      version: z.int(),
      criteria: z.int(),
      indicators: z.int(),
      title: z.string(),
      origin: setOriginSchema,
      sha256: z.string(),
      /** The library had this very text already. */
      known: z.boolean(),
      /** Its number belonged to another text, so it got the next one. */
      renumbered: z.boolean(),
    }),
  ),
  'criteria.attachText': command(
    'Keep the PDF of a decision that indicators of a set are compared with.',
    z.object({ setId: z.string().max(100), uploadId: idSchema }),
    z.object({ textId: idSchema }),
  ),
  'criteria.verify': command(
    "Put the officer's name and the day under an indicator that agrees with the signed text.",
    z.object({
      setId: z.string().max(100),
      version: z.int().min(0).optional(),
      code: z.string().max(10),
      ...placeInText,
    }),
    z.object({ signOffId: idSchema }),
  ),
  'criteria.correct': command(
    'Write an indicator as the signed text has it: the next version of the set, with that indicator compared.',
    z.object({
      setId: z.string().max(100),
      code: z.string().max(10),
      correction: correctionSchema,
      ...placeInText,
    }),
    z.object({ version: z.int() }),
  ),
};
