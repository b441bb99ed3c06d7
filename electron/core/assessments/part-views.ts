import type { Evaluation, PartEvaluation } from '#shared/criteria/evaluation.ts';
import { reasonText } from '#shared/assessments/reason-text.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import type { Output, QueryContext } from '../handlers.ts';
import type { Assessment } from './load-assessment.ts';
import { slotViews } from './slot-view.ts';

type PartView = Output<'assessments.indicator'>['parts'][number];
type Place = { readonly indicator: Indicator; readonly evaluation: Evaluation };

/** The parts of an indicator (men, women), each with its numbers and its own verdict. */
export const partViews = (
  context: QueryContext,
  assessment: Assessment,
  { indicator, evaluation }: Place,
): PartView[] =>
  (indicator.parts ?? []).map((part) => {
    const judged = evaluation.parts.find(({ id }) => id === part.id);
    const ids = assessment.parts.find(
      (record) => record.code === indicator.code && record.part === part.id,
    );
    return {
      id: part.id,
      name: part.name,
      measure: part.measure,
      achieved: ids?.achieved ?? null,
      ...judgedFields(judged),
      slots: slotViews(context, assessment, { indicator, measured: part, part: part.id, ids }),
    };
  });

const judgedFields = (judged: PartEvaluation | undefined) => ({
  verdict: judged?.verdict ?? ('undecided' as const),
  requiredText: judged?.required.tableText ?? '',
  valueText: judged?.value?.text ?? '',
  reason: judged
    ? { ...judged.reason, text: reasonText(judged) }
    : { code: 'no-figure', details: {}, text: '' },
});
