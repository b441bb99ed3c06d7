import type { Indicator } from '#shared/criteria/indicator.ts';
import { surveyResults } from '#shared/survey/results.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import { asksForSurvey, reasonOf, satisfiedOf } from './survey-proposal.ts';

type Share = { readonly numerator: number; readonly denominator: number };

/** The answer the survey gives to an indicator, offered to the officer. */
export type SurveyAnswer = Share & {
  readonly parts: readonly (Share & { readonly id: string })[];
  /** Whole sentence with the counts it follows from. */
  readonly reason: string;
};

/**
 * Of an indicator that asks for the share of satisfied people (a town is judged by one), and of a survey counted to its
 * last ballot; null otherwise. The part that is not the whole asks for each place and each question: the lowest of them.
 */
export const surveyAnswer = (
  state: SurveyState | null,
  indicator: Pick<Indicator, 'name' | 'measure' | 'parts'>,
): SurveyAnswer | null => {
  if (!state || indicator.measure !== 'percent' || !asksForSurvey(state, indicator.name))
    return null;
  const results = surveyResults(state.places, state.guidance.sheet);
  const { isComplete, totals, lowestInPlace: lowest } = results;
  if (!isComplete || totals.valid === 0 || lowest === null) return null;
  const others = (indicator.parts ?? []).filter(({ fromWhole }) => !fromWhole);
  const apart = { numerator: lowest.satisfied, denominator: lowest.valid };
  return {
    numerator: satisfiedOf(results),
    denominator: totals.valid,
    parts: others.length === 1 ? others.map(({ id }) => ({ id, ...apart })) : [],
    reason: reasonOf(state, results, null),
  };
};
