import type {
  ConditionData,
  CriterionData,
  IndicatorData,
} from '#shared/exchange/data/indicator-data.ts';
import { actText } from '#shared/criteria/act-text.ts';
import { findIndicator } from '#shared/criteria/criteria-set.ts';
import type { Evaluation, PartEvaluation, RequiredLevel } from '#shared/criteria/evaluation.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import type { Assessment as Assessed } from '#shared/dossier/facts/source.ts';
import { distanceText, reasonText } from '#shared/assessments/reason-text.ts';
import type { CriterionScore } from '#shared/assessments/score-types.ts';
import type { Assessment } from '../../assessments/load-assessment.ts';
import type { QueryContext } from '../../handlers.ts';
import { figuresOfIndicator } from './gather-figures.ts';

type Gathering = {
  readonly context: QueryContext;
  readonly loaded: Assessment;
  readonly assessed: Assessed;
};

export const gatherCriteria = (gathering: Gathering): CriterionData[] =>
  gathering.loaded.score.criteria.map((criterion) => criterionData(gathering, criterion));

const criterionData = (gathering: Gathering, score: CriterionScore): CriterionData => {
  const { number, name, verdict, counted, total, codes } = score;
  const { met, notMet, notApplicable, undecided } = score;
  const found = gathering.loaded.set.criteria.find((one) => one.number === number);
  const responsible = found?.responsible ?? '';
  const counts = { met, notMet, notApplicable, undecided, counted, total };
  const indicators = codes.map((code) => indicatorData(gathering, code));
  return { number, name, responsible, verdict, ...counts, indicators };
};

const indicatorData = (gathering: Gathering, code: string): IndicatorData => {
  const { context, loaded } = gathering;
  const indicator = findIndicator(loaded.set, code);
  const evaluation = loaded.evaluations.get(code);
  if (!indicator || !evaluation) throw new Error(`indicator ${code} was not evaluated`);
  return {
    ...askedFields(indicator, evaluation),
    answer: loaded.answers.get(code) ?? null,
    ...judgedFields(evaluation),
    parts: evaluation.parts.map(partData),
    figures: figuresOfIndicator(context, loaded, indicator),
    ...writtenFields(gathering, code),
  };
};

const askedFields = (indicator: Indicator, { required }: Evaluation) => ({
  code: indicator.code,
  name: indicator.name,
  measure: indicator.measure,
  unit: indicator.unit ?? '',
  required: { text: required.tableText, prose: required.proseText, ...originOf(required) },
});

const originOf = (required: RequiredLevel): Pick<IndicatorData['required'], 'origin' | 'act'> =>
  required.kind === 'unknown'
    ? { origin: 'none', act: '' }
    : { origin: required.origin, act: required.act ? actText(required.act) : '' };

const judgedFields = (evaluation: Evaluation) => ({
  value: evaluation.value?.text ?? '',
  verdict: evaluation.verdict,
  reason: reasonOf(evaluation),
  distance: evaluation.distance ? distanceText(evaluation.distance) : '',
  weak: evaluation.weak,
  needsConfirmation: evaluation.needsConfirmation,
  flags: [...evaluation.flags],
  trail: [...evaluation.trail],
});

const reasonOf = (judged: Evaluation | PartEvaluation): IndicatorData['reason'] => ({
  code: judged.reason.code,
  details: { ...judged.reason.details },
  text: reasonText(judged),
});

const partData = (part: PartEvaluation): IndicatorData['parts'][number] => ({
  id: part.id,
  name: part.name,
  required: part.required.tableText,
  value: part.value?.text ?? '',
  verdict: part.verdict,
  reason: reasonOf(part),
});

const writtenFields = ({ loaded, assessed }: Gathering, code: string) => {
  const printed = assessed.criteria
    .flatMap(({ indicators }) => indicators)
    .find((one) => one.code === code);
  const result = loaded.results.get(code);
  return {
    narrative: printed?.narrative ?? '',
    note: result?.note ?? '',
    state: result?.state ?? ('not-started' as const),
  };
};

export const gatherConditions = ({ score }: Assessment): ConditionData[] =>
  score.preconditions.map(({ position, text, verdict, reason, proof }) => ({
    position,
    text,
    verdict,
    reason,
    proofId: proof,
  }));
