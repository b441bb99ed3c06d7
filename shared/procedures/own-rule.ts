import { z } from 'zod';
import { withoutLeadingZeros } from '#shared/kernel/decimal.ts';
import { severitySchema } from '#shared/kernel/severity.ts';

/**
 * A province's own rules of the check before a dossier leaves the office: five questions that a clerk can ask, as data.
 * Nothing of them is run as code. A rule is kept only by what is known; where a rule asks for a day that is not there,
 * the rules of the program say so (K01, K33, K35).
 */
export const askKinds = ['paper', 'words', 'proof', 'days', 'number'] as const;
export type AskKind = (typeof askKinds)[number];

/** How far a paper must have come. */
export const paperStages = ['made', 'signed', 'scanned'] as const;

/** Days of a dossier besides those on which its papers are signed. */
export const namedDays = [
  'publicationFrom',
  'publicationTo',
  'meeting',
  'surveyFrom',
  'surveyTo',
  'asOf',
] as const;
export type NamedDay = (typeof namedDays)[number];

/** Numbers of a dossier that a rule may ask for; shares in percent, exact until they are printed. */
export const namedNumbers = [
  'meetingAgreed',
  'meetingAttended',
  'publicationDays',
  'broadcasts',
  'surveySatisfied',
  'surveyJoined',
  'indicatorsMet',
  'proofs',
  'debt',
] as const;
export type NamedNumber = (typeof namedNumbers)[number];

/** "figure:households" is the newest figure of the ledger under that name. */
export const figurePrefix = 'figure:';

const paper = z.string().regex(/^P\d{2}$/);
const bound = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,6})?$/)
  .transform(withoutLeadingZeros)
  .nullable();

export const askSchema = z.discriminatedUnion('kind', [
  /** A paper is made, signed, or signed with its scan. */
  z.strictObject({ kind: z.literal('paper'), paper, stage: z.enum(paperStages) }),
  /** Words stand in a paper, or do not. */
  z.strictObject({
    kind: z.literal('words'),
    paper,
    words: z.string().trim().min(1).max(200),
    present: z.boolean(),
  }),
  /** An indicator has so many proofs of a kind; an empty kind is any. */
  z.strictObject({
    kind: z.literal('proof'),
    indicator: z.string().trim().min(1).max(20),
    proofKind: z.string().max(80),
    least: z.int().min(1).max(99),
  }),
  /** One day is at least, at most so many days after another; below zero it is before it. */
  z.strictObject({
    kind: z.literal('days'),
    first: z.union([paper, z.enum(namedDays)]),
    then: z.union([paper, z.enum(namedDays)]),
    least: z.int().min(-400).max(400).nullable(),
    most: z.int().min(-400).max(400).nullable(),
  }),
  /** A number is at least, at most a value. */
  z.strictObject({
    kind: z.literal('number'),
    number: z.union([
      z.enum(namedNumbers),
      z
        .string()
        .max(100)
        .regex(/^figure:\S+$/),
    ]),
    least: bound,
    most: bound,
  }),
]);
export type Ask = z.infer<typeof askSchema>;

export const ownRuleSchema = z.strictObject({
  /** "R01": R is for riêng, beside K and T of the program. */
  id: z.string().regex(/^R\d{2}$/),
  /** What the officer reads, whole: "Tờ trình phải gửi trong 05 ngày sau cuộc họp". */
  sentence: z.string().trim().min(1).max(300),
  severity: severitySchema,
  /** The province's act, and how it is known: L read, R reported by others, C custom. */
  basis: z.strictObject({
    text: z.string().trim().min(1).max(1000),
    mark: z.enum(['L', 'R', 'C']),
  }),
  asks: askSchema,
});
export type OwnRule = z.infer<typeof ownRuleSchema>;
