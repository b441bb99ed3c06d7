import { decimal } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { surveyResults, type SurveyResults } from '#shared/survey/results.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import type { PlaceTally } from '#shared/survey/tally.ts';
import type { DossierSource } from '../facts/source.ts';
import { compareTo, printed } from './own-rules/ask-number.ts';
import { surveyShares, type Measure } from './own-rules/number-facts.ts';
import { pagePlace } from './places.ts';
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
    ...(results.isComplete ? [...lines(results, state), ...ownFloors(source)] : [found('open')]),
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
