import type { IndicatorView } from '#shared/contract/assessments.views.ts';

export type Slot = IndicatorView['slots'][number];
export type Part = IndicatorView['parts'][number];
export type ProofLink = IndicatorView['evidence'][number];
export type ViewProps = { readonly view: IndicatorView };

/** Where a number of the answer stands. */
export type AnswerPlace = Pick<IndicatorView, 'dossierId' | 'code'> & {
  readonly part: string | null;
};
