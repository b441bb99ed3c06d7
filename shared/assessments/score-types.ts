import type { Reason } from '#shared/criteria/evaluation.ts';
import type { Verdict } from '#shared/criteria/verdict.ts';

/** The four verdicts; they add up to `total`. */
export type VerdictCounts = {
  readonly met: number;
  readonly notMet: number;
  readonly notApplicable: number;
  readonly undecided: number;
};

export type IndicatorTotals = VerdictCounts & {
  /** met + notApplicable: the printed "đạt". */
  readonly counted: number;
  /** Of the decision where it is known, else of the file. */
  readonly total: number;
  /** Indicators the file knows. */
  readonly known: number;
  /** total − counted. */
  readonly missing: number;
  /** counted in total, "84.0". */
  readonly percent: string;
  /** met alone in total, "81.3". */
  readonly percentMet: string;
};

export type CriterionTotals = {
  readonly met: number;
  readonly notMet: number;
  readonly undecided: number;
  readonly total: number;
  readonly known: number;
  readonly missing: number;
  readonly percent: string;
};

export type CriterionVerdict = 'met' | 'not-met' | 'undecided';

export type CriterionScore = VerdictCounts & {
  readonly number: number;
  readonly name: string;
  readonly verdict: CriterionVerdict;
  readonly counted: number;
  /** Indicators of the criterion that the file knows. */
  readonly total: number;
  readonly codes: readonly string[];
  readonly weak: readonly string[];
};

/** The answer to one precondition, by its place in the set's list. */
export type PreconditionAnswer = {
  readonly position: number;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly proof?: string | null | undefined;
};

export type PreconditionScore = {
  readonly position: number;
  readonly text: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly proof: string | null;
};

export type Blocking =
  | {
      readonly kind: 'indicator';
      readonly code: string;
      readonly name: string;
      readonly verdict: 'not-met' | 'undecided';
      readonly reason: Reason;
    }
  | {
      readonly kind: 'criterion';
      readonly number: number;
      readonly name: string;
      readonly reason: 'no-indicators' | 'indicators-unknown';
    }
  | {
      readonly kind: 'precondition';
      readonly position: number;
      readonly text: string;
      readonly verdict: 'not-met' | 'undecided';
      readonly reason: string;
    }
  | {
      readonly kind: 'set';
      readonly reason: 'criteria-unknown' | 'not-usable-for-judging';
    };

export type SetScore = {
  readonly setId: string;
  readonly verdict: CriterionVerdict;
  readonly criteria: readonly CriterionScore[];
  readonly totals: { readonly criteria: CriterionTotals; readonly indicators: IndicatorTotals };
  readonly preconditions: readonly PreconditionScore[];
  readonly blocking: readonly Blocking[];
  /** Codes by verdict, in the order of the set, for sentences and tables. */
  readonly codes: {
    readonly notMet: readonly string[];
    readonly notApplicable: readonly string[];
    readonly undecided: readonly string[];
    readonly weak: readonly string[];
  };
};

/** Signed change between two scores: +2 criteria, +4 indicators. */
export type ScoreChange = { readonly criteria: number; readonly indicators: number };
