import { actText } from '#shared/criteria/act-text.ts';
import { findIndicator, indicatorsOf } from '#shared/criteria/criteria-set.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import type { Overlay } from '#shared/criteria/overlay.ts';
import { overlayFault } from '#shared/criteria/overlays/check-overlay.ts';
import { effectiveSet } from '#shared/criteria/overlays/effective-set.ts';
import { reasonText } from '#shared/assessments/reason-text.ts';
import type { SetScore } from '#shared/assessments/score-types.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { selectOverlay } from '../criteria/criteria.queries.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { assess, loadAssessment, type Assessment } from './load-assessment.ts';

type Preview = Output<'assessments.overlayPreview'>;
type Change = Preview['changes'][number];

/** What an officer sees before another text of the province's decisions binds a dossier. */
export const overlayPreview = (
  { db }: QueryContext,
  { dossierId, overlayId }: Input<'assessments.overlayPreview'>,
): Preview => {
  const before = loadAssessment(db, dossierId);
  const overlay =
    overlayId === null
      ? null
      : (selectOverlay(db, overlayId) ?? refuse('record.notFound', { entity: 'overlay' }));
  const after = judgedWith(before, overlay);
  return {
    overlay: overlay && { id: overlay.id, version: overlay.version, title: overlay.title },
    before: sharesOf(before.score),
    after: sharesOf(after.score),
    changes: changesOf(before, after),
  };
};

/** The same answers under another overlay; one that does not fit the dossier's set is refused as on taking it. */
const judgedWith = (assessment: Assessment, overlay: Overlay | null): Assessment => {
  const { dossier, national, procedure } = assessment;
  const fault = overlay && overlayFault(overlay, national);
  if (fault) refuse(fault.code, fault.details, fault.field);
  const set = effectiveSet(national, overlay, dossier.asOf);
  return assess(
    dossier,
    { set, national, overlay, procedure },
    {
      figures: [...assessment.figures.values()],
      results: [...assessment.results.values()],
      parts: assessment.parts,
      conditions: assessment.conditions,
    },
  );
};

const sharesOf = ({ totals: { criteria, indicators } }: SetScore): Preview['before'] => ({
  criteria: { met: criteria.met, total: criteria.total, percent: criteria.percent },
  indicators: { met: indicators.counted, total: indicators.total, percent: indicators.percent },
});

const changesOf = (before: Assessment, after: Assessment): Change[] => {
  const codes = [before, after].flatMap(({ set }) => indicatorsOf(set).map(({ code }) => code));
  return [...new Set(codes)].flatMap((code) => {
    const [was, is] = [before.evaluations.get(code), after.evaluations.get(code)];
    if (was && is && !differs(was, is)) return [];
    const indicator = findIndicator(after.set, code) ?? findIndicator(before.set, code);
    return [
      {
        code,
        name: indicator?.name ?? '',
        before: was ? judged(was) : null,
        after: is ? judged(is) : null,
        standing: is ? (indicator?.province?.level?.standing ?? null) : null,
        answered: before.answers.has(code),
      },
    ];
  });
};

const differs = (was: Evaluation, is: Evaluation): boolean =>
  was.verdict !== is.verdict ||
  was.required.tableText !== is.required.tableText ||
  judged(was).act !== judged(is).act ||
  was.parts.map(partKey).join('\n') !== is.parts.map(partKey).join('\n');

const partKey = ({ id, required }: Evaluation['parts'][number]): string =>
  `${id} ${required.tableText}`;

const judged = (evaluation: Evaluation): NonNullable<Change['before']> => {
  const { verdict, required } = evaluation;
  const act = required.kind === 'unknown' ? null : required.act;
  return {
    verdict,
    required: required.tableText,
    act: act ? actText(act) : '',
    reasonText: reasonText(evaluation),
  };
};
