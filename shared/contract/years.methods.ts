import { z } from 'zod';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { linkTargetSchema } from '#shared/evidence/evidence.ts';
import { appErrorSchema } from '#shared/kernel/app-error.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { carriedStateSchema } from '#shared/years/carried-item.ts';
import { command, query } from './method.ts';

const carriedProof = z.object({
  label: z.string(),
  title: z.string(),
  expiresOn: daySchema.nullable(),
  /** Run out by the day of the new dossier's figures. */
  expired: z.boolean(),
});

/** A figure of last year against what the ledger already knows of the new day; null while a sum lacks a village. */
const clash = z.object({ concept: z.string(), before: z.string(), now: z.string().nullable() });

const carriedView = z.object({
  target: linkTargetSchema,
  kind: z.enum(['indicator', 'condition', 'direction']),
  /** Null for what stands beside the criteria. */
  criterion: z.object({ number: z.int(), name: z.string() }).nullable(),
  name: z.string(),
  state: carriedStateSchema,
  /** What last year's dossier says. */
  verdict: verdictSchema,
  valueText: z.string(),
  reason: z.string(),
  narrative: z.string().nullable(),
  proofs: z.array(carriedProof),
  /** Answered for this year already: confirming then brings text and proofs alone. */
  answeredAnew: z.boolean(),
  clashes: z.array(clash),
});
export type CarriedView = z.infer<typeof carriedView>;

const targets = z.array(linkTargetSchema).min(1).max(400);

export const yearsMethods = {
  'years.start': command(
    'Start the dossier of a later year from an existing one: its answers, texts and proofs wait to be confirmed.',
    z.object({
      dossierId: idSchema,
      /** Default: the year after. */
      year: z.int().min(2009).max(2100).optional(),
      asOf: daySchema.optional(),
    }),
    z.object({
      dossierId: idSchema,
      /** How many items wait to be confirmed. */
      items: z.int(),
      /** What was said about indicators that the set of the new year no longer has. */
      left: z.array(z.string()),
    }),
  ),
  'years.carried': query(
    'What last year says and nobody has confirmed for this year, with what changed meanwhile.',
    z.object({ dossierId: idSchema, target: linkTargetSchema.optional() }),
    z.object({
      from: z.object({ dossierId: idSchema, year: z.int(), asOf: daySchema }).nullable(),
      waiting: z.int(),
      items: z.array(carriedView),
    }),
  ),
  'years.confirm': command(
    'Confirm that items of last year are still true: their figures are written for the new day. What can not be taken over is listed with its reason and keeps waiting.',
    z.object({ dossierId: idSchema, targets }),
    z.object({
      confirmed: z.array(z.string()),
      refused: z.array(z.object({ target: z.string(), error: appErrorSchema })),
    }),
  ),
  'years.decline': command(
    'Say that items of last year are no longer true; they are not offered any more.',
    z.object({ dossierId: idSchema, targets }),
    z.object({}),
  ),
};
