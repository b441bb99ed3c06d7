import type { RequiredLevel } from '../evaluation.ts';
import type { Verdict } from '../verdict.ts';
import { compareRequired } from './compare-required.ts';
import type { CrosswalkLine } from './crosswalk.ts';

/** What an old file says of a new indicator, the worst first. */
export const forecastStates = [
  'unknown',
  'not-covered',
  'carries',
  'look-again',
  'covered',
] as const;
export type ForecastState = (typeof forecastStates)[number];

export const forecastReasons = [
  /** The decision has it, and nobody here knows what it says. */
  'not-known',
  'no-line',
  'nothing-alike',
  'nothing-yet',
  'figures-only',
  'not-met',
  'part',
  'not-applicable',
  'unsure',
  'level-unknown',
  'unlike',
  'higher',
  'met',
] as const;
export type ForecastReason = (typeof forecastReasons)[number];

export type Outcome = { readonly state: ForecastState; readonly reason: ForecastReason };

/** What the old dossier has for one of its indicators. */
export type OldAnswer = {
  readonly verdict: Verdict;
  readonly isAnswered: boolean;
  readonly proofs: number;
  readonly required: RequiredLevel;
};

export type Asked = { readonly required: RequiredLevel; readonly isUnsure: boolean };

/** What one line of the mapping makes of the old answers; an indicator takes the best of its lines. */
export const lineOutcome = (
  { from, covers }: Pick<CrosswalkLine, 'from' | 'covers'>,
  answers: ReadonlyMap<string, OldAnswer>,
  asked: Asked,
): Outcome => {
  if (covers === 'none' || from.length === 0) return notCovered('nothing-alike');
  const old = from.flatMap((code) => answers.get(code) ?? []);
  if (!old.some(({ isAnswered, proofs }) => isAnswered || proofs > 0))
    return notCovered('nothing-yet');
  if (covers === 'figures') return { state: 'carries', reason: 'figures-only' };
  if (old.length < from.length || !old.every(counts))
    return { state: 'carries', reason: 'not-met' };
  if (covers === 'part') return lookAgain('part');
  if (old.some(({ verdict }) => verdict === 'not-applicable')) return lookAgain('not-applicable');
  return metOutcome(old, asked);
};

/** The old answers are all met: is what is asked now no more than what they were met against? */
const metOutcome = (old: readonly OldAnswer[], { required, isUnsure }: Asked): Outcome => {
  const standings = old.map((one) => compareRequired(one.required, required));
  if (isUnsure) return lookAgain('unsure');
  if (standings.includes('unknown')) return lookAgain('level-unknown');
  if (standings.includes('unlike')) return lookAgain('unlike');
  return standings.includes('higher') ? lookAgain('higher') : { state: 'covered', reason: 'met' };
};

const counts = ({ verdict }: OldAnswer): boolean =>
  verdict === 'met' || verdict === 'not-applicable';

const notCovered = (reason: ForecastReason): Outcome => ({ state: 'not-covered', reason });
const lookAgain = (reason: ForecastReason): Outcome => ({ state: 'look-again', reason });

/** The better of two: the state decides, then the reason, so that the order of lines never does. */
export const betterOutcome = (a: Outcome, b: Outcome): Outcome => (rank(b) > rank(a) ? b : a);

const rank = ({ state, reason }: Outcome): number =>
  forecastStates.indexOf(state) * forecastReasons.length + forecastReasons.indexOf(reason);
