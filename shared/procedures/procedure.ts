import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { signatureForms } from '#shared/people/signature-lines.ts';
import { unitLevelSchema } from '#shared/units/unit.ts';
import { procedureStepsSchema } from './step.ts';
import { tierWordsSchema } from './tier-words.ts';
import { bodyRoles, procedureBodiesSchema } from './body.ts';
import { ownRuleSchema } from './own-rule.ts';

/** Stages a dossier goes through; the papers of the first are the dossier itself. */
export const phases = [
  'application',
  'hearing',
  'verification',
  'answer',
  'satisfaction',
  'appraisal',
  'recognition',
  'planning',
  'withdrawal',
] as const;
export type Phase = (typeof phases)[number];

/** How a meeting decides: the share that must agree, what it is taken of, and how many must be there. */
const votingSchema = z.object({
  requiredPercent: z.string(),
  denominator: z.enum(['present', 'valid', 'all']),
  /** Share of the members without whom the meeting can't decide; null where none is asked. */
  quorumPercent: z.string().nullable().default(null),
});

/**
 * One paper of a procedure. The outline of its text is data of its own (resources/dossier-texts/<paper>.txt);
 * here stands what the program must know to make, sign and check it.
 */
export const procedurePaperSchema = z.object({
  /** "P02". */
  paper: z.string().regex(/^P\d{2}$/),
  name: z.string(),
  /** Abbreviation of the kind in the symbol ("BC"); null for an annex, which has no number of its own. */
  kind: z.string().nullable(),
  /** Word of the kind in citations: "Báo cáo". */
  kindName: z.string(),
  signForm: z.enum(signatureForms).nullable(),
  /** Outline of its text, where several papers of other levels share the number. */
  outline: z.string().optional(),
  /** Who issues it, and at which stage. */
  issuer: z.enum(bodyRoles).default('applicant'),
  phase: z.enum(phases).default('application'),
  /** A công văn has no name of its kind; its subject stands under the number (Nghị định 30/2020, Mẫu 1.5). */
  letter: z.boolean().default(false),
  addressed: z.boolean(),
  /** Minutes leave box 4 empty (Nghị định 30/2020, Phụ lục III, Mẫu 1.9). */
  placeAndDate: z.boolean(),
  /** The paper this annex goes with, and its number there. */
  annexOf: z.object({ paper: z.string(), number: z.int() }).nullable(),
  formats: z.array(z.enum(['pdf', 'docx', 'xlsx'])),
  /** Papers that must be signed before this one can be made. */
  needsSigned: z.array(z.string()),
  /** Refused while the set is not met. */
  needsSetMet: z.boolean(),
  copies: z.int().min(1),
});
export type ProcedurePaper = z.infer<typeof procedurePaperSchema>;

/** Steps, papers and thresholds of one regime, as data with its legal basis. */
export const procedureSchema = z.object({
  format: z.literal('hoso-procedure/1'),
  id: z.string(),
  title: z.string(),
  level: unitLevelSchema,
  periodFrom: z.int(),
  periodTo: z.int(),
  /** First and last as-of day of a dossier under this regime, where it does not last the whole period. */
  inForceFrom: daySchema.optional(),
  inForceTo: daySchema.optional(),
  /** Body that receives the dossier, with {district.full} or {province.full}. */
  superiorBody: z.string(),
  /** All who are named after "Kính gửi", where the papers go to more than that body. */
  superiorTo: z.array(z.string()).default([]),
  /** Custom or law for each number, shown to the officer. */
  sources: z.record(z.string(), z.string()),
  /** Sets it serves; left out: every set of its level that no other procedure names. */
  setIds: z.array(z.string()).optional(),
  /** Words of the grade where the kind of unit asks for others than the set: a town completes a task. */
  gradeWords: z.object({ phrase: z.string(), short: z.string() }).optional(),
  words: tierWordsSchema,
  bodies: procedureBodiesSchema,
  /** The meeting that asks for recognition, and those of later stages where they decide otherwise. */
  meeting: votingSchema,
  laterMeetings: z.partialRecord(z.enum(['verification', 'appraisal']), votingSchema).default({}),
  /**
   * When a recognition is withdrawn: from the first share of criteria lost where one of those named is among them, from
   * the second in any case.
   */
  withdrawal: z
    .object({
      partPercent: z.string(),
      wholePercent: z.string(),
      essential: z.array(z.string()),
      /** Share of the communes inside whose own recognition was withdrawn; null where that is no case. */
      communesPercent: z.string().nullable().default(null),
    })
    .nullable()
    .default(null),
  publication: z.object({ minimumDays: z.int(), minimumBroadcasts: z.int() }),
  organisations: z.array(z.string()),
  /** Offices among the recipients of papers; empty where the regime has none. */
  coordinationOffice: z.string(),
  financeOffice: z.string(),
  /** The ministry that follows the programme, among the recipients of decisions. */
  ministry: z.string().default(''),
  /** The grade that must be held before the one of a set is asked for, in the words of papers. */
  heldGrades: z.array(
    z.object({ setId: z.string(), grade: z.string(), heldSetIds: z.array(z.string()) }),
  ),
  papers: z.array(procedurePaperSchema),
  /** What has to be done, by whom and in how many days, from the draft report to the decision. */
  steps: procedureStepsSchema,
  /** Shares of the survey that are asked for besides those of its guidance, in percent. */
  satisfaction: z
    .object({ overallPercent: z.string().nullable(), joinedPercent: z.string().nullable() })
    .optional(),
  /** Rules of the check that a province adds. */
  rules: z.array(ownRuleSchema).optional(),
  /** Who wrote it where it is not the program's own, and by which act. Its id stays that of the one it fills. */
  own: z.object({ by: z.string().trim().min(1).max(200), act: z.string().max(500) }).optional(),
});
export type Procedure = z.infer<typeof procedureSchema>;

/** Papers that make up the dossier of the unit; the others are written by bodies that judge it. */
export const papersOfDossier = ({ papers }: Pick<Procedure, 'papers'>): readonly ProcedurePaper[] =>
  papers.filter(({ phase }) => phase === 'application');
