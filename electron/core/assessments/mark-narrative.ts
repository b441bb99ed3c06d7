import { markFigures, renewed } from '#shared/assessments/live-text.ts';
import type { QueryContext } from '../handlers.ts';
import { loadAssessment } from './load-assessment.ts';
import { figuresOfText, selectCitedProofs } from './own-narrative.ts';

type Context = Pick<QueryContext, 'db'>;
type Typed = { readonly dossierId: string; readonly code: string; readonly text: string };

/** The text as it is kept: its numbers of the ledger marked, so that they follow their figures. */
export const markedNarrative = (context: Context, { dossierId, code, text }: Typed): string => {
  const { figures, before } = textOf(context, dossierId, code);
  return markFigures(text, figures, before ?? '');
};

/** The text kept with the figures of today; null stays null. */
export const renewedNarrative = (
  context: Context,
  dossierId: string,
  code: string,
): string | null => {
  const { figures, before } = textOf(context, dossierId, code);
  return before === null ? null : renewed(before, figures);
};

const textOf = (context: Context, dossierId: string, code: string) => {
  const assessment = loadAssessment(context.db, dossierId);
  const proofs = selectCitedProofs(context, assessment).get(code) ?? [];
  return {
    figures: figuresOfText(assessment, code, proofs),
    before: assessment.results.get(code)?.narrative ?? null,
  };
};
