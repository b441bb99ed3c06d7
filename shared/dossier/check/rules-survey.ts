import { asksForSurvey } from '#shared/assessments/survey-proposal.ts';
import {
  compare,
  decimal,
  divide,
  isZero,
  multiply,
  round,
  type Decimal,
} from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { surveyResults, type SurveyResults } from '#shared/survey/results.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import type { PlaceTally } from '#shared/survey/tally.ts';
import type { AssessedIndicator, DossierSource } from '../facts/source.ts';
import { compareTo, printed } from './own-rules/ask-number.ts';
import { surveyShares, type Measure } from './own-rules/number-facts.ts';
import { indicatorPlace, pagePlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

type Values = Readonly<Record<string, string | number>>;

const found = (fault: string, values: Values = {}): Found => ({
  fault,
  place: pagePlace('survey'),
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
});

/** K36: the ballots add up, enough households took part everywhere, and every share reaches its line. */
export const survey: Rule = ({ source }) => {
  const { survey: state } = source;
  if (!state) return [];
  const results = surveyResults(state.places, state.guidance.sheet);
  return [
    ...state.places.flatMap((place) => counts(place, state)),
    ...state.places.flatMap((place) => households(place, state)),
    ...(results.isComplete
      ? [
          ...lines(results, state),
          ...ownFloors(source),
          ...indicatorsBeside(source, state, results),
        ]
      : [found('open')]),
  ];
};

/** Issued ≥ returned = valid + invalid, and both answers of a question make the valid ballots. */
const counts = (place: PlaceTally, { guidance }: SurveyState): readonly Found[] => {
  const { name, issued, returned, valid, invalid, satisfied, unsatisfied } = place;
  if (returned > issued) return [found('returned', { place: name, returned, issued })];
  if (place.way === 'minutes' && valid + invalid !== returned)
    return [found('valid', { place: name, valid, invalid, returned })];
  return guidance.sheet.questions.flatMap(({ number }, at) => {
    const [yes = 0, no = 0] = [satisfied[at], unsatisfied[at]];
    const values = { place: name, question: number, satisfied: yes, unsatisfied: no, valid };
    return yes + no === valid ? [] : [found('question', values)];
  });
};

/** The same households as the ledger, or the reason why not. */
const households = (place: PlaceTally, { survey: held }: SurveyState): readonly Found[] => {
  const { name, ledgerHouseholds: ledger, households: asked } = place;
  return ledger === null || ledger === asked || held.householdsReason.trim() !== ''
    ? []
    : [found('households', { place: name, households: asked, ledger })];
};

/** Shares that the procedure of a province asks for besides those of the guidance. */
const ownFloors = (source: DossierSource): readonly Found[] => {
  const { overallPercent = null, joinedPercent = null } = source.procedure.satisfaction ?? {};
  const { satisfied, joined } = surveyShares(source);
  return [
    ...belowFloor('ownOverall', satisfied, overallPercent),
    ...belowFloor('ownJoined', joined, joinedPercent),
  ];
};

const belowFloor = (
  fault: string,
  measure: Measure | null,
  floor: string | null,
): readonly Found[] => {
  if (measure === null || floor === null) return [];
  const line = decimal(floor);
  const values = { percent: printed(measure, line), required: formatDecimal(line) };
  return compareTo(measure, line) < 0 ? [found(fault, values)] : [];
};

/** An indicator of satisfaction that says another share than the people did. */
const indicatorsBeside = (
  { assessment }: DossierSource,
  state: SurveyState,
  { overall }: SurveyResults,
): readonly Found[] => {
  const asked = assessment.criteria
    .flatMap(({ indicators }) => indicators)
    .filter(({ name }) => asksForSurvey(state, name));
  return asked.flatMap((one) => {
    const stated = statedPercent(one);
    if (stated === null || overall.percent === null) return [];
    if (compare(stated, round(overall.percent, places)) === 0) return [];
    const values = {
      code: one.code,
      stated: formatDecimal(stated),
      percent: formatDecimal(overall.percent),
    };
    return [{ ...found('indicator', values), place: indicatorPlace(one.code) }];
  });
};

/** As surveys print it. */
const places = 2;

const statedPercent = ({ numerator, denominator, value }: AssessedIndicator): Decimal | null => {
  if (numerator !== null && denominator !== null && !isZero(denominator))
    return divide(multiply(numerator, decimal(100)), denominator, places);
  return value === null ? null : round(value, places);
};

const lines = (results: SurveyResults, { guidance }: SurveyState): readonly Found[] => {
  const { sheet } = guidance;
  const percent = (share: { readonly percent: SurveyResults['overall']['percent'] }): string =>
    share.percent === null ? '' : formatDecimal(share.percent);
  return [
    ...results.places.flatMap(({ name, joined }) =>
      joined.holds === false
        ? [found('floor', { place: name, percent: percent(joined), required: sheet.floor })]
        : [],
    ),
    ...results.questions.flatMap((question) => {
      const { number, field, required, holds } = question;
      const values = { question: number, field, percent: percent(question), required };
      return holds === false ? [found('line', values)] : [];
    }),
    ...results.places.flatMap(({ name, questionsBelow }) =>
      questionsBelow.length > 0
        ? [found('place', { place: name, questions: questionsBelow.join(', ') })]
        : [],
    ),
  ];
};
