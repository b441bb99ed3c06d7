import { z } from 'zod';
import { confidenceSchema } from '#shared/criteria/indicator.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { issuerLevels } from '../confirmed.ts';
import { linkTargetSchema } from '../evidence.ts';

/**
 * When the paper must speak: of the assessed year, in force on the day of the figures, issued not longer ago than so
 * many years, or whenever. In force it must be under each of them.
 */
export const periods = ['assessed-year', 'in-force', 'within-years', 'any'] as const;
export const importances = ['required', 'recommended'] as const;
export const askedSignatures = ['none', 'signed', 'sealed'] as const;
export const askedCopies = ['any', 'certified'] as const;

const word = z.string().min(1).max(80);

/** One paper a council looks for under an indicator, a precondition or among the direction papers. */
export const requiredProofSchema = z
  .strictObject({
    /** Lasting, "13.6/growing-area-code": journals, decisions of officers and other programs name it. */
    id: z
      .string()
      .max(60)
      .regex(/^[0-9A-Za-z.:]+\/[a-z0-9][a-z0-9-]*$/),
    target: linkTargetSchema,
    name: z.string().min(1).max(200),
    /** Kinds of paper that do, compared without marks; "Biểu" also takes "Biểu tổng hợp". */
    kinds: z.array(word).min(1).max(20),
    /** A paper speaks of the matter when its subject has one of these; empty where the kind says enough. */
    words: z.array(word).max(20).default([]),
    /** A subject with one of these is not the paper: a receipt of the request for it. */
    without: z.array(word).max(20).default([]),
    /** Levels whose offices may issue it; empty where any may. */
    levels: z.array(z.enum(issuerLevels)).max(issuerLevels.length).default([]),
    period: z.enum(periods),
    /** For `within-years`. */
    years: z.int().min(1).max(50).nullable().default(null),
    signature: z.enum(askedSignatures),
    copy: z.enum(askedCopies),
    /** Tables, contracts and photos may go without a number. */
    numbered: z.boolean().default(true),
    importance: z.enum(importances),
    note: z.string().max(500).default(''),
  })
  .refine(({ period, years }) => (period === 'within-years') === (years !== null), {
    path: ['years'],
  })
  .refine(({ id, target }) => id.startsWith(`${target}/`), { path: ['id'] });
export type RequiredProof = z.infer<typeof requiredProofSchema>;

const isOfDistinctIds = (proofs: readonly { readonly id: string }[]): boolean =>
  new Set(proofs.map(({ id }) => id)).size === proofs.length;

/** The required proofs of a criteria set as the program ships them. */
export const requiredProofsSchema = z.strictObject({
  format: z.literal('hoso-required-proofs/1'),
  setId: z.string(),
  /** How the list is known. */
  source: z.string().min(1),
  confidence: confidenceSchema,
  /** Districts issued nothing after this day; what they had to issue then is the commune's or the province's. */
  districtsUntil: z.strictObject({ day: daySchema, act: z.string().min(1) }),
  /** The one paper for an indicator that does not apply, whichever it is; its target stands for the indicator's. */
  notApplicable: requiredProofSchema,
  proofs: z.array(requiredProofSchema).refine(isOfDistinctIds),
});
export type RequiredProofs = z.infer<typeof requiredProofsSchema>;
