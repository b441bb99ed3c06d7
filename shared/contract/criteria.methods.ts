import { z } from 'zod';
import { overlaySchema } from '#shared/criteria/overlay.ts';
import { setOriginSchema } from '#shared/criteria/set-origin.ts';
import { idSchema } from '#shared/kernel/ids.ts';
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
});

/** One row of the library's page of a set. */
const libraryIndicator = z.object({
  code: z.string(),
  name: z.string(),
  measure: z.string(),
  requirementKind: z.string(),
  /** Threshold of each column, in the order of the set's variants. */
  requirements: z.array(z.object({ variant: z.string(), text: z.string() })),
  source: z.string(),
  confidence: z.string(),
  unsure: z.boolean(),
  placeholder: z.boolean(),
  amended: z.string(),
  note: z.string(),
});

const legalAct = z.object({
  number: z.string(),
  date: z.string(),
  issuer: z.string(),
  subject: z.string(),
  role: z.string(),
});

/** The province's own part of a set, as the officer types it; without an id a new one. */
const overlayInput = overlaySchema
  .omit({ format: true, id: true })
  .extend({ id: idSchema.optional() });

export const criteriaMethods = {
  'criteria.sets': query(
    'The newest version of every criteria set of the program and the workspace.',
    z.object({}),
    z.array(setSummarySchema),
  ),
  'criteria.set': query(
    'One set with every indicator, its thresholds and where each is known from.',
    z.object({ setId: z.string().max(100), version: z.int().min(1).optional() }),
    setSummarySchema.extend({
      legalBasis: z.array(legalAct),
      preconditions: z.array(z.string()),
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
  'criteria.overlays': query(
    'Overlays of provinces in this workspace.',
    z.object({}),
    z.array(overlaySchema),
  ),
  'criteria.saveOverlay': command(
    "Write a province's overlay: levels of delegated indicators and what may be not applicable, each with its act.",
    overlayInput,
    z.object({ overlayId: idSchema }),
  ),
};
