import { checkAnswer, isEmptyAnswer } from '#shared/criteria/check-answer.ts';
import type { Answer, PartAnswer } from '#shared/criteria/answer.ts';
import { findIndicator } from '#shared/criteria/criteria-set.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { answerKindOf, levelsOf } from '#shared/assessments/answer-kind.ts';
import {
  readAnswer,
  slotNames,
  typedQualifier,
  type ReadAnswer,
  type ReadPart,
  type ReadSlots,
  type TypedAnswer,
} from '#shared/assessments/typed-answer.ts';
import { readDecision, spokenDecision, type Decision } from '#shared/assessments/typed-decision.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { evaluateIn, type Assessment } from './load-assessment.ts';

/** A typed answer that was read, checked and judged, ready to be written. */
export type AnswerPlan = {
  readonly indicator: Indicator;
  readonly typed: TypedAnswer;
  readonly read: ReadAnswer;
  readonly decision: Decision;
};

/** Everything that can be refused is refused here, before anything is written. */
export const planAnswer = (
  assessment: Assessment,
  code: string,
  given: TypedAnswer,
): Result<AnswerPlan> => {
  const indicator = findIndicator(assessment.set, code);
  if (!indicator) {
    return fail(appError('criteria.unknownIndicator', { code, set: assessment.set.id }, 'code'));
  }
  const kind = answerKindOf(indicator);
  const typed = spokenDecision(given, { kind, measure: indicator.measure });
  const read = readAnswer(typed, { indicator, kind, levels: levelsOf(indicator) });
  if (!read.ok) return read;
  const decision = readDecision(typed, kind);
  const before = assessment.answers.get(code) ?? {};
  const answer = { ...mergedAnswer(before, read.value, decision), ...qualifierOf(before, typed) };
  if (!isEmptyAnswer(answer)) {
    const checked = checkAnswer(indicator, answer);
    if (!checked.ok) return checked;
  }
  const claimed = claimError(assessment, { code, answer, decision });
  return claimed ?? ok({ indicator, typed, read: read.value, decision });
};

/** A qualifier weakens the number, so a claim is judged with it. */
const qualifierOf = (before: Answer, typed: TypedAnswer): Pick<Answer, 'qualifier'> => {
  const given = typedQualifier(typed);
  const qualifier = given === undefined ? before.qualifier : given;
  return qualifier ? { qualifier } : {};
};

/** A verdict typed for what is computed is a claim: it may stand only where it agrees. */
const claimError = (
  { dossier, set }: Assessment,
  { code, answer, decision }: { code: string; answer: Answer; decision: Decision },
): Result<never> | null => {
  if (decision.claim === undefined) return null;
  const { verdict } = evaluateIn(dossier, { set }, { code, answer });
  if (verdict === decision.claim) return null;
  return fail(
    appError(
      'result.verdictIsComputed',
      { code, claimed: decision.claim, computed: verdict },
      'verdict',
    ),
  );
};

/** The answer as it will stand: what is typed over what was there. */
const mergedAnswer = (before: Answer, read: ReadAnswer, decision: Decision): Answer => {
  const { achieved, level, parts, decided, notApplicable, qualifier: _, ...numbers } = before;
  const next = {
    achieved: read.achieved === undefined ? (decision.achieved ?? achieved) : read.achieved,
    level: read.level === undefined ? level : read.level,
    decided: decision.decided === undefined ? decided : decision.decided,
    notApplicable: decision.notApplicable === undefined ? notApplicable : decision.notApplicable,
  };
  return {
    ...mergedNumbers(numbers, read.slots),
    ...(next.achieved !== undefined && next.achieved !== null && { achieved: next.achieved }),
    ...(next.level !== undefined && next.level !== null && { level: next.level }),
    ...(next.decided && { decided: next.decided }),
    ...(next.notApplicable && { notApplicable: next.notApplicable }),
    ...mergedParts(parts ?? {}, read.parts),
  };
};

const mergedParts = (
  before: Readonly<Record<string, PartAnswer>>,
  read: ReadAnswer['parts'],
): Pick<Answer, 'parts'> => {
  const parts = { ...before };
  for (const [id, typed] of read) parts[id] = mergedPart(parts[id] ?? {}, typed);
  return Object.keys(parts).length === 0 ? {} : { parts };
};

const mergedPart = (before: PartAnswer, { slots, achieved }: ReadPart): PartAnswer => {
  const choice = achieved === undefined ? before.achieved : achieved;
  return {
    ...mergedNumbers(before, slots),
    ...(choice !== undefined && choice !== null && { achieved: choice }),
  };
};

type Numbers = Pick<PartAnswer, 'value' | 'numerator' | 'denominator'>;

const mergedNumbers = (before: Numbers, typed: ReadSlots): Numbers => {
  const numbers: Numbers = {};
  for (const slot of slotNames) {
    const value = typed[slot] === undefined ? before[slot] : typed[slot];
    if (value !== undefined && value !== null) numbers[slot] = value;
  }
  return numbers;
};
