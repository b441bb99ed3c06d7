import { z } from 'zod';
import { severitySchema } from '#shared/kernel/severity.ts';
import { bodyRoles } from '../body.ts';
import { paperStages } from '../own-rule.ts';
import { procedurePaperSchema, procedureSchema } from '../procedure.ts';
import { stepFacts } from '../step.ts';

const line = z.string().max(1000);
const whole = z.int().min(-1_000_000).max(1_000_000);
const mark = z.enum(['L', 'R', 'C']);
const basis = z.object({ text: line, mark });

const draftStep = z.object({
  id: line,
  name: line,
  actor: z.enum(bodyRoles),
  after: z.array(line).max(60),
  days: whole.nullable(),
  count: z.enum(['working', 'calendar']),
  done: z.union([z.object({ paper: line }), z.object({ fact: z.enum(stepFacts) })]),
  basis,
});
export type DraftStep = z.infer<typeof draftStep>;

const draftAsk = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paper'), paper: line, stage: z.enum(paperStages) }),
  z.object({ kind: z.literal('words'), paper: line, words: line, present: z.boolean() }),
  z.object({ kind: z.literal('proof'), indicator: line, proofKind: line, least: whole }),
  z.object({
    kind: z.literal('days'),
    first: line,
    then: line,
    least: whole.nullable(),
    most: whole.nullable(),
  }),
  z.object({
    kind: z.literal('number'),
    number: line,
    least: line.nullable(),
    most: line.nullable(),
  }),
]);
export type DraftAsk = z.infer<typeof draftAsk>;

const draftRule = z.object({
  id: line,
  sentence: line,
  severity: severitySchema,
  basis,
  asks: draftAsk,
});
export type DraftRule = z.infer<typeof draftRule>;

/** What somebody has typed so far of a procedure: of its shape, with any gap and any fault. */
export const procedureDraftSchema = procedureSchema.extend({
  sources: z.record(z.string().max(60), line),
  organisations: z.array(line).max(60),
  papers: z.array(procedurePaperSchema.extend({ name: line, copies: whole })).max(60),
  steps: z.array(draftStep).max(60),
  rules: z.array(draftRule).max(99).optional(),
  own: z.object({ by: line, act: line }).optional(),
});
export type ProcedureDraft = z.infer<typeof procedureDraftSchema>;
