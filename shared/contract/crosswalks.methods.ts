import { z } from 'zod';
import {
  coverages,
  crosswalkLinesSchema,
  lineConfidences,
} from '#shared/criteria/crosswalk/crosswalk.ts';
import { forecastReasons, forecastStates } from '#shared/criteria/crosswalk/line-outcome.ts';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { command, query } from './method.ts';

const setId = z.string().min(1).max(100);
const pair = z.object({ fromSetId: setId, toSetId: setId });
/** The office's own, the program's, or none yet. */
const origin = z.enum(['own', 'shipped', 'none']);

const side = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  criteria: z.array(
    z.object({
      number: z.int(),
      name: z.string(),
      indicators: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  ),
  /** Of the decision, where it is known. */
  expectedIndicators: z.int().nullable(),
});

const mappingView = z.object({
  from: side,
  to: side,
  origin,
  /** Another text of it is shipped with the program: the office can go back to it. */
  hasShipped: z.boolean(),
  note: z.string(),
  lines: crosswalkLinesSchema,
  /** Offers from names that are alike; nothing of it counts until it is taken over. */
  suggestions: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      covers: z.enum(coverages),
      likeness: z.int(),
    }),
  ),
});

const oldIndicator = z.object({
  code: z.string(),
  name: z.string(),
  verdict: verdictSchema,
  /** What was answered, as printed; empty without an answer. */
  value: z.string(),
  required: z.string(),
  proofs: z.int(),
});

const source = z.object({
  from: z.array(z.string()),
  covers: z.enum(coverages),
  confidence: z.enum(lineConfidences),
  note: z.string(),
});

const forecastIndicator = z.object({
  code: z.string(),
  name: z.string(),
  state: z.enum(forecastStates),
  reason: z.enum(forecastReasons),
  required: z.string(),
  isUnsure: z.boolean(),
  sources: z.array(source),
});

const forecastView = z.object({
  from: z.object({ id: z.string(), version: z.int(), title: z.string() }),
  to: z.object({
    id: z.string(),
    version: z.int(),
    title: z.string(),
    known: z.int(),
    variants: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  origin,
  note: z.string(),
  variant: z.string().nullable(),
  totals: z.object({
    covered: z.int(),
    'look-again': z.int(),
    carries: z.int(),
    'not-covered': z.int(),
    unknown: z.int(),
    total: z.int(),
  }),
  criteria: z.array(
    z.object({
      number: z.int(),
      name: z.string(),
      isOpen: z.boolean(),
      indicators: z.array(forecastIndicator),
      related: z.array(source),
    }),
  ),
  /** Every old indicator with what the dossier has for it; lines name them by code. */
  old: z.array(oldIndicator),
  /** Old indicators that no line takes from. */
  unmapped: z.array(z.string()),
});

export const crosswalksMethods = {
  'crosswalks.targets': query(
    'Sets to which a mapping leads from this one, the own ones first.',
    z.object({ fromSetId: setId }),
    z.array(z.object({ toSetId: z.string(), title: z.string(), origin })),
  ),
  'crosswalks.get': query(
    'The mapping from one set to another: the own one, else the one that is shipped, else an empty one.',
    pair,
    mappingView,
  ),
  'crosswalks.save': command(
    'Keep a mapping as the own one; it may be a changed copy of the shipped one.',
    pair.extend({ lines: crosswalkLinesSchema }),
    z.object({}),
  ),
  'crosswalks.reset': command(
    "Drop the own mapping; the program's counts again, where there is one.",
    pair,
    z.object({}),
  ),
  'crosswalks.forecast': query(
    "How far a dossier's answers go in another set; without a set the first one that a mapping leads to.",
    z.object({
      dossierId: idSchema,
      toSetId: setId.optional(),
      /** Column of the new set; levels that differ by column are not known without it. */
      variant: z.string().max(60).optional(),
    }),
    forecastView,
  ),
};
