import { decimal } from '#shared/kernel/decimal.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import {
  placeQuestions,
  surveyResults,
  type PlaceQuestion,
  type PlaceResult,
  type QuestionResult,
  type SurveyResults,
} from '#shared/survey/results.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import type { PlaceTally } from '#shared/survey/tally.ts';
import {
  countFact,
  dateFact,
  factOr,
  listFact,
  missingFact,
  neededText,
  percentFact,
  textFact,
  wordsFact,
  type Fact,
} from './fact.ts';
import type { Field } from './field-labels.ts';
import type { ItemFields } from './list-labels.ts';
import { signedPaper } from './signed-paper.ts';
import type { DossierSource } from './source.ts';

/** What Mặt trận Tổ quốc found when it asked the people; every number is a gap until the survey is there. */
export const surveyFacts = ({ survey: state }: DossierSource) => {
  const results = state && surveyResults(state.places, state.guidance.sheet);
  const total = (field: keyof NonNullable<typeof results>['totals']): Fact =>
    factOr(results?.totals[field], countFact);
  return {
    'survey.done': textFact(results?.isComplete ? 'có' : ''),
    ...heldFacts(state),
    'survey.villages': factOr(state?.places.length, countFact),
    'survey.households': total('households'),
    'survey.issued': total('issued'),
    'survey.returned': total('returned'),
    'survey.valid': total('valid'),
    'survey.invalid': total('invalid'),
    'survey.joinedPercent': factOr(results?.joined.percent, percentFact),
    'survey.satisfied': factOr(wholeOf(state, results), countFact),
    'survey.overall': factOr(results?.overall.percent, percentFact),
    'survey.overallRequired': factOr(results?.overall.required, percentFact),
    'survey.lowestQuestion': neededText(
      results?.lowest ? `câu ${results.lowest.number} (${results.lowest.field})` : '',
    ),
    'survey.lowestPercent': factOr(results?.lowest?.percent, percentFact),
    ...inPlaceFacts(state, results),
    'survey.outcome': factOr(results?.outcome, (outcome) =>
      wordsFact(outcome === 'met' ? 'đáp ứng' : 'chưa đáp ứng', outcome),
    ),
    surveyQuestions: listFact(
      state && results ? results.questions.map((one) => questionItem(one, state)) : [],
    ),
    surveyPlaces: listFact(
      state && results
        ? state.places.map((one, at) => ({
            ...placeItem(one, results.places[at], at),
            questions: listFact(placeQuestions(one, state.guidance.sheet).map(placeQuestionItem)),
          }))
        : [],
    ),
    surveyWishes: listFact(wishItems((state?.places ?? []).filter(hasWishes))),
  } satisfies Partial<Record<Field | 'surveyQuestions' | 'surveyPlaces' | 'surveyWishes', Fact>>;
};

/** A sheet that asks for a share in each place; nothing where it asks for none. */
const inPlaceFacts = (state: SurveyState | null, results: SurveyResults | null) => {
  const line = state?.guidance.sheet.placeRequired ?? null;
  const lowest = line === null ? null : (results?.lowestInPlace ?? null);
  return {
    'survey.placeRequired': line === null ? textFact('') : percentFact(decimal(line)),
    'survey.placeLowest': neededText(
      lowest ? `${lowest.place}, câu ${lowest.number} (${lowest.field})` : '',
    ),
    'survey.placeLowestPercent': factOr(lowest?.percent, percentFact),
  } satisfies Partial<Record<Field, Fact>>;
};

const wholeOf = (state: SurveyState | null, results: SurveyResults | null): number | undefined =>
  results?.questions.find(({ number }) => number === state?.guidance.sheet.wholeQuestion)
    ?.satisfied;

/** A paper that was signed before the survey ended knows nothing of it, whatever came afterwards. */
export const withoutLaterSurvey = (source: DossierSource, paper: string): DossierSource => {
  const signed = signedPaper(source.versions, paper);
  const to = source.survey?.survey.to ?? null;
  const isKnown = signed === null || (to !== null && to <= signed.signedOn);
  return isKnown ? source : { ...source, survey: null };
};

const heldFacts = (state: SurveyState | null) => {
  const { planNumber = '', planOn = null } = state?.survey ?? {};
  const plan = planNumber !== '' && planOn ? `${planNumber} ngày ${formatDay(planOn)}` : '';
  const method = state?.guidance.methods.find(({ id }) => id === state.survey.method)?.text ?? '';
  const sheet = state?.guidance.sheet;
  const percent = (line: string | undefined): Fact =>
    line === undefined ? missingFact : percentFact(decimal(line));
  return {
    'survey.plan': neededText(plan),
    'survey.chairUnit': neededText(state?.survey.chairUnit ?? ''),
    'survey.method': neededText(method),
    'survey.teams': state && state.survey.teams > 0 ? countFact(state.survey.teams) : missingFact,
    'survey.trainedOn': factOr(state?.survey.trainedOn, dateFact),
    'survey.from': factOr(state?.survey.from, dateFact),
    'survey.to': factOr(state?.survey.to, dateFact),
    'survey.floor': percent(sheet?.floor),
    'survey.eachRequired': percent(sheet?.questions[0]?.required),
  } satisfies Partial<Record<Field, Fact>>;
};

const questionItem = (
  question: QuestionResult,
  { guidance }: SurveyState,
): Record<ItemFields<'surveyQuestions'>, Fact> => {
  const { number, field, satisfied, unsatisfied, percent, reasons } = question;
  const words = new Map(guidance.reasons.map(({ id, text }) => [id, text]));
  const main = reasons[0];
  return {
    number: textFact(String(number)),
    field: textFact(field),
    satisfied: countFact(satisfied),
    percent: factOr(percent, percentFact),
    unsatisfied: countFact(unsatisfied),
    reason: textFact(main ? (words.get(main.reason) ?? main.reason) : ''),
  };
};

const placeItem = (
  tally: PlaceTally,
  result: PlaceResult | undefined,
  at: number,
): Record<Exclude<ItemFields<'surveyPlaces'>, 'questions'>, Fact> => ({
  number: textFact(String(at + 1)),
  name: textFact(tally.name),
  households: countFact(tally.households),
  issued: countFact(tally.issued),
  returned: countFact(tally.returned),
  joined: factOr(result?.joined.percent, percentFact),
  valid: countFact(tally.valid),
  satisfied: factOr(result?.whole.satisfied, countFact),
  percent: factOr(result?.whole.percent, percentFact),
});

const placeQuestionItem = (
  one: PlaceQuestion,
): Record<ItemFields<'surveyPlaces.questions'>, Fact> => ({
  number: textFact(String(one.number)),
  field: textFact(one.field),
  satisfied: countFact(one.satisfied),
  unsatisfied: countFact(one.unsatisfied),
  percent: factOr(one.percent, percentFact),
});

const hasWishes = ({ wishes }: PlaceTally): boolean => wishes.trim() !== '';

const wishItems = (
  places: readonly PlaceTally[],
): readonly Record<ItemFields<'surveyWishes'>, Fact>[] =>
  places.map(({ name, wishes }, at) => ({
    village: textFact(name),
    wish: textFact(wishes.trim().replace(/[.;]+$/, '')),
    end: textFact(at === places.length - 1 ? '.' : ';'),
  }));
