import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { qualifierSchema } from '#shared/criteria/qualifier.ts';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { workStateSchema } from '#shared/assessments/result.ts';
import { citationDoubts } from '#shared/evidence/citation.ts';
import { distanceSchema } from './distance.views.ts';
import { standingSchema } from './overlays.views.ts';
import { surveyOfferSchema } from './survey-offer.views.ts';

/** A code with the facts a sentence about it needs; the page speaks it, `text` is the Vietnamese of it. */
const reasonSchema = z.object({
  code: z.string(),
  details: z.record(z.string(), z.string()),
  text: z.string(),
});

const share = z.object({ met: z.int(), total: z.int(), percent: z.string() });

const blockingSchema = z.object({
  kind: z.enum(['indicator', 'condition', 'set']),
  code: z.string(),
  verdict: verdictSchema,
  reason: z.string(),
});

/** The answer of `hoso evaluate`: other programs read it, so fields are only ever added. */
export const evaluationSchema = z.object({
  set: z.string(),
  setTitle: z.string(),
  year: z.int(),
  asOf: z.string(),
  verdict: verdictSchema,
  criteria: z.array(
    z.object({
      number: z.int(),
      name: z.string(),
      verdict: verdictSchema,
      met: z.int(),
      total: z.int(),
      indicators: z.array(
        z.object({
          code: z.string(),
          verdict: verdictSchema,
          /** Plain decimal of the printed value ("85.67"), "true"/"false", a level, or null without an answer. */
          value: z.string().nullable(),
          /** ">= 90", "Đạt", "Khá"; null where nothing is required yet. */
          required: z.string().nullable(),
          reason: z.string(),
          reasonText: z.string(),
        }),
      ),
    }),
  ),
  conditions: z.array(z.object({ text: z.string(), verdict: verdictSchema, reason: z.string() })),
  totals: z.object({
    criteria: share,
    indicators: z.object({
      met: z.int(),
      notMet: z.int(),
      notApplicable: z.int(),
      undecided: z.int(),
      counted: z.int(),
      total: z.int(),
      percent: z.string(),
      /** How many the set file knows; below `total` while the text of the decision is incomplete. */
      known: z.int(),
    }),
  }),
  /** Against the day the dossier compares with; null when there is none. */
  change: z.object({ since: z.string(), criteria: z.int(), indicators: z.int() }).nullable(),
  /** Codes of what stands between the unit and recognition, with the reason. */
  blocking: z.array(blockingSchema),
  /** The one of them, where nothing else stands in the way. */
  sole: blockingSchema.nullable(),
});
export type EvaluationView = z.infer<typeof evaluationSchema>;

export const treeCriterionSchema = z.object({
  number: z.int(),
  name: z.string(),
  verdict: verdictSchema,
  counted: z.int(),
  total: z.int(),
  indicators: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      verdict: verdictSchema,
      weak: z.boolean(),
      state: workStateSchema,
      evidenceCount: z.int(),
    }),
  ),
});

/** One number of the answer, with the figure of the ledger it lives in. */
const slotSchema = z.object({
  slot: z.enum(['numerator', 'denominator', 'value']),
  /** What is counted, in words: "Chiều dài đã cứng hóa". */
  label: z.string(),
  unitOf: z.string(),
  figureId: idSchema.nullable(),
  /** Plain decimal; null while empty. */
  value: z.string().nullable(),
  /** What the ledger already knows of this concept, while the slot is empty: offered, never taken by itself. */
  offered: z.string().nullable(),
  qualifier: qualifierSchema.nullable(),
  concept: z.string(),
  conceptName: z.string(),
  source: z.string(),
  asOf: z.string(),
  /** Other indicators of this dossier that use the same figure. */
  sharedWith: z.array(z.string()),
  /** Where the figure is the sum of villages: how many have counted. Without all of them it has no value. */
  villages: z.object({ counted: z.number().int(), expected: z.number().int() }).nullable(),
});

const partSchema = z.object({
  id: z.string(),
  name: z.string(),
  measure: z.string(),
  /** Answer to a part that is kept or not. */
  achieved: z.boolean().nullable(),
  verdict: verdictSchema,
  requiredText: z.string(),
  valueText: z.string(),
  reason: reasonSchema,
  slots: z.array(slotSchema),
});

export const indicatorViewSchema = z.object({
  dossierId: idSchema,
  code: z.string(),
  name: z.string(),
  criterion: z.object({ number: z.int(), name: z.string() }),
  previous: z.string().nullable(),
  next: z.string().nullable(),
  measure: z.string(),
  unitOf: z.string(),
  /** How the answer is given: yes/no, a level to choose, numbers (in `slots`), or a person's decision. */
  answerKind: z.enum(['yes-no', 'level', 'number', 'decision']),
  levels: z.array(z.string()),
  required: z.object({
    /** "≥ 90%"; "Đạt"; "chưa có mức của tỉnh". */
    text: z.string(),
    /** Whose number it is: the national set, the year's row, the province's overlay, or nobody's yet. */
    origin: z.enum(['national', 'by-year', 'overlay', 'none']),
    /** The province's act in full, empty otherwise. */
    act: z.string(),
    /** What the State asks for in the unit's column where the province set another level; empty otherwise. */
    national: z.string(),
    /** How the province's level stands to it. */
    standing: standingSchema.nullable(),
    /** Thresholds of every column, for "ⓘ nguồn". */
    variants: z.array(z.object({ name: z.string(), text: z.string(), current: z.boolean() })),
  }),
  provenance: z.object({
    source: z.string(),
    /** What the province decided here, each with its act. */
    province: z.array(z.object({ what: z.enum(['level', 'added', 'parts']), act: z.string() })),
    confidence: z.enum(['quoted', 'reported', 'recalled']),
    unsure: z.boolean(),
    /** Nobody of the office has compared this indicator with the signed text, and we did not read it there. */
    toCompare: z.boolean(),
    setId: z.string(),
    amended: z.string(),
    note: z.string(),
    legalBasis: z.array(z.string()),
    responsible: z.string(),
  }),
  delegated: z.boolean(),
  notApplicableRule: z.object({ allowed: z.boolean(), act: z.string(), wording: z.string() }),
  slots: z.array(slotSchema),
  parts: z.array(partSchema),
  achieved: z.boolean().nullable(),
  level: z.string().nullable(),
  decidedVerdict: z.enum(['met', 'not-met']).nullable(),
  decidedReason: z.string(),
  notApplicable: z.boolean(),
  notApplicableReason: z.string(),
  note: z.string(),
  verdict: verdictSchema,
  weak: z.boolean(),
  /** A computed level that no officer has confirmed yet. */
  needsConfirmation: z.boolean(),
  reason: reasonSchema,
  valueText: z.string(),
  /** "còn thiếu 62,2 tấn (5,80 điểm phần trăm)"; empty when met or unknown. */
  distanceText: z.string(),
  distance: distanceSchema.nullable(),
  /** Proofs under a met indicator that have run out or soon will. */
  expiring: z.array(z.object({ label: z.string(), expiresOn: z.string(), expired: z.boolean() })),
  /** What hangs on this indicator alone. */
  holdsBack: z.enum(['recognition', 'criterion']).nullable(),
  /** A whole-year number of a year that still runs, typed without "ước". */
  estimateMissing: z.boolean(),
  survey: surveyOfferSchema,
  /** The calculation, line by line. */
  trail: z.array(z.object({ step: z.string(), formula: z.string(), part: z.string().nullable() })),
  narrative: z.object({
    draft: z.string(),
    /** The officer's own text with the figures of today. */
    own: z.string().nullable(),
    /** The same in pieces; `written` is what a changed figure was when the text was written. */
    pieces: z.array(
      z.object({
        text: z.string(),
        kind: z.enum(['plain', 'live', 'changed']),
        written: z.string(),
      }),
    ),
    changed: z.array(z.object({ written: z.string(), now: z.string() })),
    /** Numbers that neither the ledger nor the requirement knows. */
    stray: z.array(z.string()),
    /** Sentences that state a number and cite no proof. */
    unproved: z.array(z.string()),
  }),
  state: workStateSchema,
  evidence: z.array(
    z.object({
      linkId: idSchema,
      evidenceId: idSchema,
      label: z.string(),
      title: z.string(),
      form: z.enum(['paper', 'photo', 'data']),
      sha256: z.string().nullable(),
      mediaType: z.string(),
      pages: z.int().nullable(),
      pageFrom: z.int().nullable(),
      pageTo: z.int().nullable(),
      fileId: idSchema.nullable(),
      quote: z.string().nullable(),
      /** Why somebody has to look at the pages again. */
      doubt: z.enum(citationDoubts).nullable(),
      expiresOn: z.string().nullable(),
    }),
  ),
});
export type IndicatorView = z.infer<typeof indicatorViewSchema>;

export const nextActionSchema = z.object({
  kind: z.enum(['indicator', 'level-missing', 'evidence-expired', 'evidence-missing', 'condition']),
  code: z.string(),
  name: z.string(),
  verdict: verdictSchema,
  /** "còn thiếu 62,2 tấn", "chưa có mức của tỉnh", "minh chứng hết hạn 30/11/2024". */
  text: z.string(),
});
