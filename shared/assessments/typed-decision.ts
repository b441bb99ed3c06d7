import type { Answer } from '#shared/criteria/answer.ts';
import type { Verdict } from '#shared/criteria/verdict.ts';
import type { Measure } from '#shared/criteria/indicator.ts';
import { readYesNo, type AnswerKind, type TypedAnswer } from './typed-answer.ts';

/**
 * What a typed verdict means: a yes or no, a person's decision, "does not apply here", or only a claim about
 * what the program computes itself. Undefined leaves what was there, null takes it back.
 */
export type Decision = {
  readonly achieved?: boolean;
  readonly decided?: Answer['decided'] | null;
  readonly notApplicable?: Answer['notApplicable'] | null;
  readonly claim?: Verdict;
};

/** Officers give the reason in either column of a table. */
const reasonOf = ({ reason, note }: TypedAnswer): string => (reason ?? note ?? '').trim();

/**
 * "Đạt" typed where a person decides is that decision: it then needs its reason like any other, instead of being
 * refused as a number that can't be read.
 */
export const spokenDecision = (
  typed: TypedAnswer,
  { kind, measure }: { readonly kind: AnswerKind; readonly measure: Measure },
): TypedAnswer => {
  const { value, ...rest } = typed;
  const isCounted = measure === 'percent' || measure === 'number';
  if (kind !== 'decision' || isCounted || value === undefined || value === null) return typed;
  const said = typed.verdict === undefined ? readYesNo(value) : null;
  return said === null ? typed : { ...rest, verdict: said ? 'met' : 'not-met' };
};

export const readDecision = (typed: TypedAnswer, kind: AnswerKind): Decision => {
  const { verdict } = typed;
  // Whoever types a number has found what was not there before.
  if (verdict === undefined) return isAnswered(typed) ? answeredAnew(kind) : {};
  if (verdict === null) return { decided: null, notApplicable: null };
  if (verdict === 'not-applicable') {
    return { notApplicable: { reason: reasonOf(typed) }, decided: null };
  }
  return { notApplicable: null, ...decisionOf(verdict, typed, kind) };
};

/** A confirmation was given to the level that stood then, not to another one. */
const answeredAnew = (kind: AnswerKind): Decision =>
  kind === 'level' ? { notApplicable: null, decided: null } : { notApplicable: null };

const isAnswered = ({ value, numerator, denominator, parts = [] }: TypedAnswer): boolean =>
  [value, numerator, denominator].some((one) => one !== undefined && one !== null) ||
  parts.length > 0;

const decisionOf = (
  verdict: Exclude<Verdict, 'not-applicable'>,
  typed: TypedAnswer,
  kind: AnswerKind,
): Decision => {
  if (verdict === 'undecided') return kind === 'decision' ? { decided: null } : { claim: verdict };
  if (kind === 'decision') return { decided: { verdict, reason: reasonOf(typed) } };
  const isConfirmation = kind === 'level' && reasonOf(typed) !== '' && typed.reason !== undefined;
  if (isConfirmation) return { decided: { verdict, reason: reasonOf(typed) } };
  const isAnswerItself = kind === 'yes-no' && typed.value === undefined;
  return isAnswerItself ? { achieved: verdict === 'met' } : { claim: verdict };
};
