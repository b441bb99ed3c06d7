import { isEmptyAnswer } from '#shared/criteria/check-answer.ts';
import { checkVariant } from '#shared/criteria/check-variant.ts';
import { forecast, unmappedCodes } from '#shared/criteria/crosswalk/forecast.ts';
import type { OldAnswer } from '#shared/criteria/crosswalk/line-outcome.ts';
import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { effectiveSet } from '#shared/criteria/overlays/effective-set.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { loadAssessment, type Assessment } from '../assessments/load-assessment.ts';
import { existingSet } from '../criteria/set-library.ts';
import { overlayOfProvince } from '../dossiers/province-overlay.ts';
import { selectLinksOfDossier } from '../evidence/evidence.queries.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { crosswalkFor } from './crosswalk-library.ts';
import { crosswalkTargets } from './crosswalk-view.ts';

type Wanted = Input<'crosswalks.forecast'>;
type View = Output<'crosswalks.forecast'>;

/** What the file of one set is worth in another, by the mapping the office has; nothing is changed by it. */
export const forecastDossier = (context: QueryContext, wanted: Wanted): View => {
  const assessment = loadAssessment(context.db, wanted.dossierId);
  const { dossier, set: from } = assessment;
  const toSetId = wanted.toSetId ?? firstTarget(context, dossier.setId);
  if (toSetId === dossier.setId) refuse('crosswalk.sameSet', {}, 'toSetId');
  const to = newSet(context, assessment, toSetId);
  const variant = variantOf(to, wanted.variant);
  const { origin, note, lines } = crosswalkFor(context, { fromSetId: dossier.setId, toSetId });
  const answers = answersOf(context, assessment);
  const year = Math.min(Math.max(dossier.year, to.period.from), to.period.to);
  return {
    from: nameOf(from),
    to: {
      ...nameOf(to),
      known: indicatorsOf(to).filter(({ placeholder }) => !placeholder).length,
      variants: to.variants.map(({ id, name }) => ({ id, name })),
    },
    origin,
    note,
    variant,
    ...forecast({ lines, answers, to, context: { variant, year } }),
    old: oldIndicators(assessment, answers),
    unmapped: unmappedCodes(lines, from),
  };
};

const firstTarget = (context: QueryContext, fromSetId: string): string =>
  crosswalkTargets(context, { fromSetId })[0]?.toSetId ??
  refuse('crosswalk.noTarget', {}, 'toSetId');

/** With what the province decided for the new set, where this workspace knows it. */
const newSet = (context: QueryContext, { dossier }: Assessment, toSetId: string): CriteriaSet => {
  const national = existingSet(context, toSetId).set;
  const unit = existingUnit(context.db, dossier.unitId);
  return effectiveSet(national, overlayOfProvince(context.db, unit, toSetId) ?? null, null);
};

const variantOf = (to: CriteriaSet, wanted: string | undefined): string | null =>
  wanted === undefined || wanted === '' ? null : accepted(checkVariant(to, wanted));

const answersOf = (
  { db }: QueryContext,
  { dossier, answers, evaluations }: Assessment,
): ReadonlyMap<string, OldAnswer> => {
  const links = selectLinksOfDossier(db, dossier.id);
  return new Map(
    [...evaluations].map(([code, { verdict, required }]) => {
      const answer = answers.get(code);
      const isAnswered = answer !== undefined && !isEmptyAnswer(answer);
      const proofs = links.filter(({ target }) => target === code).length;
      return [code, { verdict, isAnswered, proofs, required }];
    }),
  );
};

const oldIndicators = (
  { set, evaluations }: Assessment,
  answers: ReadonlyMap<string, OldAnswer>,
): View['old'] =>
  indicatorsOf(set).map(({ code, name }) => {
    const evaluation = evaluations.get(code);
    return {
      code,
      name,
      verdict: evaluation?.verdict ?? 'undecided',
      value: evaluation?.value?.text ?? '',
      required: evaluation?.required.tableText ?? '',
      proofs: answers.get(code)?.proofs ?? 0,
    };
  });

const nameOf = ({ id, version, title }: CriteriaSet) => ({ id, version, title });
