import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { answerSchema, type Answer } from '#shared/criteria/answer.ts';
import { findIndicator, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { evaluateIndicator } from '#shared/criteria/evaluate-indicator.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import type { Overlay } from '#shared/criteria/overlay.ts';
import { checkOverlay } from '#shared/criteria/overlays/check-overlay.ts';
import { effectiveSet } from '#shared/criteria/overlays/effective-set.ts';
import { readOverlayDocument } from '#shared/criteria/overlays/read-overlay.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { loadSet } from './load-set.ts';

const fileSchema = z.strictObject({
  source: z.string(),
  variant: z.string(),
  year: z.int(),
  asOf: z.iso.date(),
  overlay: z.unknown(),
  rows: z.array(
    z.strictObject({
      code: z.string(),
      answer: answerSchema,
      required: z.string(),
      verdict: verdictSchema,
      printed: z.string().optional(),
      weak: z.boolean().optional(),
      note: z.string().optional(),
    }),
  ),
});

export type SampleDossier = Omit<z.infer<typeof fileSchema>, 'overlay'> & {
  readonly set: CriteriaSet;
  readonly overlay: Overlay;
};

/** The golden answers of the sample commune, in progress or complete. */
export const loadSample = (variant: 'in-progress' | 'complete'): SampleDossier => {
  const file = path.resolve(import.meta.dirname, `../../fixtures/na-suong-${variant}.json`);
  const data = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const set = loadSet('commune-advanced-2021-2025');
  const overlay = accepted(readOverlayDocument(data.overlay));
  accepted(checkOverlay(overlay, set));
  return { ...data, set, overlay };
};

/** One indicator of the sample, with another answer where the test changes it. */
export const evaluateSample = (
  { set, overlay, variant, year, asOf }: SampleDossier,
  code: string,
  answer: Answer | null,
): Evaluation => {
  const indicator = findIndicator(effectiveSet(set, overlay, asOf), code);
  if (!indicator) throw new Error(`No indicator ${code}`);
  return evaluateIndicator({ indicator, variant, year, answer });
};

export const evaluateRows = (sample: SampleDossier): readonly Evaluation[] =>
  sample.rows.map(({ code, answer }) => evaluateSample(sample, code, answer));
