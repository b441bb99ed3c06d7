import { actText } from '#shared/criteria/act-text.ts';
import { findIndicator, indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Distance, Evaluation, RequiredLevel } from '#shared/criteria/evaluation.ts';
import { exemptionsOf } from '#shared/criteria/exemption.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { needsEstimateMark } from '#shared/criteria/whole-year.ts';
import { requiredLevel } from '#shared/criteria/required-level.ts';
import { answerKindOf, levelsOf } from '#shared/assessments/answer-kind.ts';
import { expiringProofs } from '#shared/assessments/fragile.ts';
import { holdsBack } from '#shared/assessments/holds-back.ts';
import { distanceText, reasonText } from '#shared/assessments/reason-text.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { uncomparedCodes } from '../criteria/comparison.ts';
import type { Output, QueryContext } from '../handlers.ts';
import { blankResult } from './blank-result.ts';
import { evidenceOfIndicator } from './evidence-view.ts';
import type { Assessment } from './load-assessment.ts';
import { narrativeDraft, selectProofsByCode } from './narrative-draft.ts';
import { ownNarrative, selectCitedProofs } from './own-narrative.ts';
import { partViews } from './part-views.ts';
import { slotViews } from './slot-view.ts';
import { surveyOffer } from './survey-offer.ts';

type View = Output<'assessments.indicator'>;

/** Everything the page of one indicator shows. */
export const indicatorView = (
  context: QueryContext,
  assessment: Assessment,
  code: string,
): View => {
  const { set, dossier } = assessment;
  const indicator =
    findIndicator(set, code) ?? refuse('criteria.unknownIndicator', { code, set: set.id }, 'code');
  const evaluation = assessment.evaluations.get(code) ?? refuse('criteria.unknownIndicator');
  const evidence = evidenceOfIndicator(context.db, dossier, code);
  return {
    dossierId: dossier.id,
    code,
    name: indicator.name,
    ...placeOf(set, code),
    measure: indicator.measure,
    unitOf: indicator.unit ?? '',
    answerKind: answerKindOf(indicator),
    levels: levelsOf(indicator),
    required: {
      ...requiredView(evaluation.required),
      ...nationalView(assessment, indicator),
      variants: variantTexts(assessment, indicator),
    },
    provenance: provenanceOf(context, assessment, indicator),
    delegated: (indicator.province?.level?.national ?? indicator.requirement).kind === 'delegated',
    notApplicableRule: exemptionView(indicator),
    slots: ownSlots(context, assessment, indicator),
    parts: partViews(context, assessment, { indicator, evaluation }),
    ...answerFields(assessment, code),
    ...verdictFields(evaluation),
    ...warningFields(assessment, { indicator, evaluation, evidence }),
    survey: surveyOffer(context.db, assessment, indicator),
    narrative: narrativeView(context, assessment, code),
    evidence,
  };
};

/** The numbers of the whole indicator; those of its parts stand with the parts. */
const ownSlots = (context: QueryContext, assessment: Assessment, indicator: Indicator) => {
  const ids = assessment.results.get(indicator.code);
  return slotViews(context, assessment, { indicator, measured: indicator, part: null, ids });
};

const narrativeView = (context: QueryContext, assessment: Assessment, code: string) => {
  const proofs = selectProofsByCode(context, assessment);
  const draft = narrativeDraft(context, assessment, { code, proofs });
  const cited = selectCitedProofs(context, assessment).get(code) ?? [];
  return { draft, ...ownNarrative(assessment, { code, draft, proofs: cited }) };
};

const placeOf = (set: CriteriaSet, code: string) => {
  const codes = indicatorsOf(set).map((indicator) => indicator.code);
  const place = codes.indexOf(code);
  const criterion = set.criteria.find(({ indicators }) =>
    indicators.some((indicator) => indicator.code === code),
  );
  return {
    criterion: { number: criterion?.number ?? 0, name: criterion?.name ?? '' },
    previous: codes[place - 1] ?? null,
    next: codes[place + 1] ?? null,
  };
};

const requiredView = (required: RequiredLevel) =>
  required.kind === 'unknown'
    ? { text: required.tableText, origin: 'none' as const, act: '' }
    : {
        text: required.tableText,
        origin: required.origin,
        act: required.act ? actText(required.act) : '',
      };

/** The State's level beside the province's, where the province set one for this column. */
const nationalView = ({ dossier }: Assessment, { province, ...indicator }: Indicator) => {
  const level = province?.level;
  if (!level || level.national.kind === 'delegated') return { national: '', standing: null };
  const national = requiredLevel(
    { ...indicator, requirement: level.national },
    { variant: dossier.variant, year: dossier.year },
  );
  return { national: national.tableText, standing: level.standing };
};

const provinceActs = ({ province }: Indicator) =>
  (
    [
      ['level', province?.level?.act],
      ['added', province?.addedBy],
      ['parts', province?.parts?.act],
    ] as const
  ).flatMap(([what, act]) => (act ? [{ what, act: actText(act) }] : []));

/** Of the unit's own column what binds it, of the others what the State asks for. */
const variantTexts = ({ set, national, dossier }: Assessment, indicator: Indicator) =>
  set.variants.map(({ id, name }) => {
    const current = id === dossier.variant;
    const asked = current ? indicator : (findIndicator(national, indicator.code) ?? indicator);
    return {
      name,
      current,
      text: requiredLevel(asked, { variant: id, year: dossier.year }).tableText,
    };
  });

const provenanceOf = (
  { db }: QueryContext,
  { set, national }: Assessment,
  indicator: Indicator,
) => ({
  setId: set.id,
  toCompare: uncomparedCodes(db, national).includes(indicator.code),
  source: indicator.source,
  province: provinceActs(indicator),
  confidence: indicator.confidence,
  unsure: indicator.unsure ?? false,
  amended: indicator.amended ?? '',
  note: [indicator.guidance, indicator.note].filter(Boolean).join(' '),
  legalBasis: set.legalBasis.map(
    ({ number, issuer, subject }) => `${number} (${issuer}): ${subject}`,
  ),
  responsible:
    set.criteria.find(({ indicators }) => indicators.includes(indicator))?.responsible ?? '',
});

const exemptionView = (indicator: Indicator) => {
  const [rule] = exemptionsOf(indicator);
  const act = rule ? [rule.article, rule.act].filter(Boolean).join(' ') : '';
  return { allowed: rule !== undefined, act, wording: rule?.wording ?? '' };
};

const answerFields = ({ results, dossier }: Assessment, code: string) => {
  const result = results.get(code) ?? blankResult(dossier.id, code);
  return {
    achieved: result.achieved,
    level: result.level,
    decidedVerdict: result.decidedVerdict,
    decidedReason: result.decidedReason,
    notApplicable: result.notApplicable,
    notApplicableReason: result.notApplicableReason,
    note: result.note,
    state: result.state,
  };
};

const verdictFields = (evaluation: Evaluation) => ({
  verdict: evaluation.verdict,
  weak: evaluation.weak,
  needsConfirmation: evaluation.needsConfirmation,
  reason: { ...evaluation.reason, text: reasonText(evaluation) },
  valueText: evaluation.value?.text ?? '',
  distanceText: evaluation.distance?.side === 'missing' ? distanceText(evaluation.distance) : '',
  distance: distanceView(evaluation.distance),
  trail: evaluation.trail,
});

const distanceView = (distance: Distance | null): View['distance'] =>
  distance === null
    ? null
    : {
        side: distance.side,
        bound: distance.bound,
        gap: distance.gap,
        gapUnit: distance.gapUnit,
        gapText: distance.gapText,
        naturalText: distance.natural?.text ?? null,
      };

type Judged = {
  readonly indicator: Indicator;
  readonly evaluation: Evaluation;
  readonly evidence: View['evidence'];
};

/** What is worth a look beside the verdict. */
const warningFields = (
  { dossier, score }: Assessment,
  { indicator, evaluation, evidence }: Judged,
) => {
  const { year, asOf } = dossier;
  return {
    expiring: [...expiringProofs(evaluation.verdict, evidence, asOf)],
    holdsBack: holdsBack(score, indicator.code),
    estimateMissing: needsEstimateMark(indicator, evaluation, { year, on: asOf }),
  };
};
