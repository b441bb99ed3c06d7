import { compareEntries } from './compare-entries.ts';
import { readCounts } from './count-list.ts';
import { addReasons, readReasons, type ReasonCount } from './reason-list.ts';
import { isInvalid, type Ballot, type SurveyPlace } from './survey.ts';

/** How far the two entries of a place are. */
export type EntryState = {
  readonly first: number;
  readonly second: number;
  readonly settled: number;
  /** Ballots that differ and nobody settled. */
  readonly differing: number;
};

/** What is counted in one place, wherever it comes from. */
export type PlaceTally = {
  readonly placeId: string;
  readonly name: string;
  readonly households: number;
  /** What the ledger says; null where it says nothing. */
  readonly ledgerHouseholds: number | null;
  readonly issued: number;
  readonly returned: number;
  readonly way: SurveyPlace['way'];
  readonly valid: number;
  readonly invalid: number;
  readonly satisfied: readonly number[];
  readonly unsatisfied: readonly number[];
  readonly reasons: readonly ReasonCount[];
  readonly wishes: string;
  readonly entry: EntryState;
  /** Every ballot that came back is counted. */
  readonly isWhole: boolean;
};

type Place = SurveyPlace & Pick<PlaceTally, 'name' | 'ledgerHouseholds'>;
type Counted = Pick<
  PlaceTally,
  'valid' | 'invalid' | 'satisfied' | 'unsatisfied' | 'reasons' | 'entry'
>;

/** The counts of a place: of its ballots that count, or of its minutes. */
export const tallyPlace = (
  place: Place,
  ballots: readonly Ballot[],
  questions: number,
): PlaceTally => {
  const counted = place.way === 'ballots' ? ofBallots(ballots, questions) : ofMinutes(place);
  const { placeId, name, households, ledgerHouseholds, issued, returned, way, wishes } = place;
  const own = { placeId, name, households, ledgerHouseholds, issued, returned, way, wishes };
  const isCounted = returned > 0 && counted.valid + counted.invalid === returned;
  const isWhole = isCounted && counted.satisfied.length === questions;
  return { ...own, ...counted, isWhole };
};

const ofBallots = (ballots: readonly Ballot[], questions: number): Counted => {
  const { agreed, differing, settled } = compareEntries(ballots);
  const valid = agreed.filter((ballot) => !isInvalid(ballot));
  const count = (answer: string): readonly number[] =>
    Array.from(
      { length: questions },
      (_, at) => valid.filter(({ answers }) => answers[at] === answer).length,
    );
  const typed = (pass: string): number => ballots.filter((one) => one.pass === pass).length;
  return {
    valid: valid.length,
    invalid: agreed.length - valid.length,
    satisfied: count('1'),
    unsatisfied: count('2'),
    reasons: addReasons(valid.flatMap(({ reasons }) => readReasons(reasons) ?? [])),
    entry: {
      first: typed('first'),
      second: typed('second'),
      settled: settled.length,
      differing: differing.length,
    },
  };
};

const ofMinutes = ({ valid, invalid, satisfied, unsatisfied, reasons }: SurveyPlace): Counted => ({
  valid,
  invalid,
  satisfied: readCounts(satisfied),
  unsatisfied: readCounts(unsatisfied),
  reasons: addReasons(readReasons(reasons) ?? []),
  entry: { first: 0, second: 0, settled: 0, differing: 0 },
});
