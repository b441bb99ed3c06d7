import { answerSchema, type Answer } from '#shared/criteria/answer.ts';
import { evaluateIndicator } from '#shared/criteria/evaluate-indicator.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import { indicatorSchema, type Indicator } from '#shared/criteria/indicator.ts';
import type { Overlay } from '#shared/criteria/overlay.ts';
import { effectiveIndicator } from '#shared/criteria/overlays/effective-set.ts';

/** An indicator as a set file would write it. */
export const makeIndicator = (fields: Readonly<Record<string, unknown>> = {}): Indicator =>
  indicatorSchema.parse({
    code: '1.1',
    name: 'Tỷ lệ hộ',
    measure: 'percent',
    unit: '%',
    requirement: { kind: 'threshold', operator: '>=', byVariant: { '*': 80 } },
    source: 'test',
    confidence: 'recalled',
    ...fields,
  });

export const threshold = (operator: string, byVariant: object, byYear?: object) => ({
  kind: 'threshold',
  operator,
  byVariant,
  ...(byYear && { byYear }),
});

export const makeAnswer = (fields: unknown): Answer => answerSchema.parse(fields);

type Options = {
  readonly variant?: string | null;
  readonly year?: number;
  readonly asOf?: string | null;
  readonly overlay?: Overlay | null;
};

export const evaluate = (
  indicator: Indicator,
  answer: unknown,
  { variant = null, year = 2024, asOf = null, overlay = null }: Options = {},
): Evaluation =>
  evaluateIndicator({
    indicator: overlay ? effectiveIndicator(indicator, overlay, { asOf }) : indicator,
    variant,
    year,
    answer: answer === null ? null : makeAnswer(answer),
  });
