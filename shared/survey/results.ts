import { compare, decimal, multiply, type Decimal } from '#shared/kernel/decimal.ts';
import { shareToPlaces } from '#shared/kernel/share-to-places.ts';
import { sum } from './count-list.ts';
import type { Question, SurveySheet } from './guidance.ts';
import { addReasons, type ReasonCount } from './reason-list.ts';
import type { PlaceTally } from './tally.ts';

/** A share against its line; no share where nothing is counted. */
export type Share = {
  readonly percent: Decimal | null;
  readonly required: Decimal;
  readonly holds: boolean | null;
};

export type QuestionResult = Question &
  Omit<Share, 'required'> & {
    readonly satisfied: number;
    readonly unsatisfied: number;
    readonly reasons: readonly ReasonCount[];
  };

export type PlaceResult = {
  readonly placeId: string;
  readonly name: string;
  readonly joined: Share;
  readonly whole: Share & { readonly satisfied: number };
  /** Questions below the line that each place has to reach, where there is one. */
  readonly questionsBelow: readonly number[];
};

/** What the people of one place said to one question. */
export type PlaceQuestion = Omit<Share, 'required'> & {
  readonly place: string;
  readonly number: number;
  readonly field: string;
  readonly satisfied: number;
  readonly unsatisfied: number;
  readonly valid: number;
};

export type SurveyTotals = Readonly<
  Record<'households' | 'issued' | 'returned' | 'valid' | 'invalid', number>
>;

export type SurveyResults = {
  readonly places: readonly PlaceResult[];
  readonly questions: readonly QuestionResult[];
  readonly totals: SurveyTotals;
  readonly joined: Share;
  readonly overall: Share;
  /** The question with the lowest share; null where nothing is counted. */
  readonly lowest: QuestionResult | null;
  /** The lowest share of one question in one place, which a district is judged by; null where nothing is counted. */
  readonly lowestInPlace: PlaceQuestion | null;
  /** Every place is counted to its last ballot. */
  readonly isComplete: boolean;
  /** Null until it is complete. */
  readonly outcome: 'met' | 'not-met' | null;
};

/** Results per question, per place and for the whole, by exact fractions; percents are rounded for print only. */
export const surveyResults = (
  tallies: readonly PlaceTally[],
  sheet: SurveySheet,
): SurveyResults => {
  const questions = sheet.questions.map((question) => questionResult(question, tallies, sheet));
  const places = tallies.map((tally) => placeResult(tally, sheet));
  const totals = totalsOf(tallies);
  const whole = questions.find(({ number }) => number === sheet.wholeQuestion);
  const isComplete = tallies.length > 0 && tallies.every(({ isWhole }) => isWhole);
  const holds =
    questions.every((one) => one.holds === true) &&
    places.every((one) => one.joined.holds === true && one.questionsBelow.length === 0);
  return {
    places,
    questions,
    totals,
    joined: share(totals.returned, totals.households, sheet.floor),
    overall: share(whole?.satisfied ?? 0, totals.valid, whole?.required ?? '0'),
    lowest: lowestOf(questions),
    lowestInPlace: lowestInPlace(tallies.flatMap((tally) => placeQuestions(tally, sheet))),
    isComplete,
    outcome: isComplete ? (holds ? 'met' : 'not-met') : null,
  };
};

/** Percents of surveys are printed to two places, as in the reports of Mặt trận Tổ quốc. */
const places = 2;

export const share = (part: number, whole: number, required: string): Share => {
  const line = decimal(required);
  if (whole === 0) return { percent: null, required: line, holds: null };
  return {
    percent: shareToPlaces(part, whole, { line, places }),
    required: line,
    holds: isReached(part, whole, line),
  };
};

const isReached = (part: number, whole: number, line: Decimal): boolean =>
  compare(multiply(decimal(part), decimal(100)), multiply(line, decimal(whole))) >= 0;

const totalsOf = (tallies: readonly PlaceTally[]): SurveyTotals => {
  const of = (field: keyof SurveyTotals): number => sum(tallies.map((tally) => tally[field]));
  return {
    households: of('households'),
    issued: of('issued'),
    returned: of('returned'),
    valid: of('valid'),
    invalid: of('invalid'),
  };
};

const positionOf = ({ questions }: SurveySheet, number: number): number =>
  questions.findIndex((one) => one.number === number);

const questionResult = (
  question: Question,
  tallies: readonly PlaceTally[],
  sheet: SurveySheet,
): QuestionResult => {
  const at = positionOf(sheet, question.number);
  const satisfied = sum(tallies.map((tally) => tally.satisfied[at] ?? 0));
  const unsatisfied = sum(tallies.map((tally) => tally.unsatisfied[at] ?? 0));
  const { percent, holds } = share(satisfied, totalsOf(tallies).valid, question.required);
  const given = tallies.flatMap(({ reasons }) =>
    reasons.filter((one) => one.question === question.number),
  );
  return { ...question, satisfied, unsatisfied, percent, holds, reasons: addReasons(given) };
};

const placeResult = (tally: PlaceTally, sheet: SurveySheet): PlaceResult => {
  const { placeId, name, valid, returned, households } = tally;
  const whole = sheet.questions.find(({ number }) => number === sheet.wholeQuestion);
  const satisfied = tally.satisfied[positionOf(sheet, sheet.wholeQuestion)] ?? 0;
  const line = sheet.placeRequired;
  const isBelow = (at: number): boolean =>
    line !== null && valid > 0 && !isReached(tally.satisfied[at] ?? 0, valid, decimal(line));
  return {
    placeId,
    name,
    joined: share(returned, households, sheet.floor),
    whole: { ...share(satisfied, valid, whole?.required ?? '0'), satisfied },
    questionsBelow: sheet.questions.flatMap(({ number }, at) => (isBelow(at) ? [number] : [])),
  };
};

/** Each question in one place, against the line of each place where there is one. */
export const placeQuestions = (
  { name, valid, ...tally }: PlaceTally,
  { questions, placeRequired }: SurveySheet,
): readonly PlaceQuestion[] =>
  questions.map(({ number, field, required }, at) => {
    const [satisfied = 0, unsatisfied = 0] = [tally.satisfied[at], tally.unsatisfied[at]];
    const { percent, holds } = share(satisfied, valid, placeRequired ?? required);
    return { place: name, number, field, satisfied, unsatisfied, valid, percent, holds };
  });

const lowestInPlace = (all: readonly PlaceQuestion[]): PlaceQuestion | null =>
  all
    .filter(({ valid }) => valid > 0)
    .reduce<PlaceQuestion | null>(
      (lowest, one) =>
        lowest === null || one.satisfied * lowest.valid < lowest.satisfied * one.valid
          ? one
          : lowest,
      null,
    );

const lowestOf = (questions: readonly QuestionResult[]): QuestionResult | null => {
  const asked = questions.filter(({ percent }) => percent !== null);
  return asked.reduce<QuestionResult | null>(
    (lowest, one) => (lowest === null || one.satisfied < lowest.satisfied ? one : lowest),
    null,
  );
};
