import type { OutputOf } from '../../bridge/client.ts';

export type SurveyView = OutputOf<'survey.get'>;
export type Place = SurveyView['places'][number];

type Sure = 'survey' | 'guidance' | 'results';

/** The view of a survey that was started. */
export type Begun = Omit<SurveyView, Sure> & {
  readonly [Field in Sure]: NonNullable<SurveyView[Field]>;
};

/** "83.97" as it is read: "83,97". */
export const percentText = (percent: string | null): string => percent?.replace('.', ',') ?? '–';
