import type { PinnedGuidance } from './guidance.ts';
import type { Survey } from './survey.ts';
import type { PlaceTally } from './tally.ts';

/** All that is known of the survey of a dossier. */
export type SurveyState = {
  readonly survey: Survey;
  readonly guidance: PinnedGuidance;
  readonly places: readonly PlaceTally[];
};
