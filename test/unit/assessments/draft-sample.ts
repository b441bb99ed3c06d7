import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NarrativeFacts } from '#shared/assessments/narrative-facts.ts';
import { narrativesFileSchema } from '#shared/assessments/narrative-wording.ts';
import { draftNarrative } from '#shared/assessments/narrative.ts';
import { findIndicator } from '#shared/criteria/criteria-set.ts';
import { day } from '#shared/kernel/day.ts';
import { makeAnswer } from '../criteria/make-indicator.ts';
import { evaluateSample, loadSample, type SampleDossier } from '../criteria/sample-dossier.ts';

const folder = path.resolve(import.meta.dirname, '../../../resources/narratives');
/** The wording that the program ships for a set. */
export const readWording = (setId: string) =>
  narrativesFileSchema.parse(JSON.parse(readFileSync(path.join(folder, `${setId}.json`), 'utf8')));
export const wording = readWording('commune-advanced-2021-2025');

export const inProgress = loadSample('in-progress');
export const complete = loadSample('complete');

type Facts = Partial<NarrativeFacts>;
export type DraftCase = {
  readonly sample?: SampleDossier;
  readonly answer?: unknown;
  readonly facts?: Facts;
};

/** The draft of one indicator of the sample, with another answer or more facts where the test gives them. */
export const draft = (
  code: string,
  { sample = inProgress, answer, facts = {} }: DraftCase = {},
): string => {
  const indicator = findIndicator(sample.set, code);
  const row = sample.rows.find((candidate) => candidate.code === code);
  if (!indicator || !row) throw new Error(code);
  const given = answer === undefined ? row.answer : answer === null ? null : makeAnswer(answer);
  return draftNarrative({
    indicator,
    evaluation: evaluateSample(sample, code, given),
    wording: wording.indicators[code] ?? null,
    facts: {
      year: 2024,
      asOf: day('2024-11-30'),
      variantName: 'vùng Trung du miền núi phía Bắc',
      ...facts,
    },
  });
};
