import type { VerdictsByCode } from '#shared/assessments/score-verdicts.ts';
import type { Verdict } from '#shared/criteria/verdict.ts';

export type VerdictChange = {
  readonly code: string;
  readonly before: Verdict;
  readonly after: Verdict;
};

/** The indicators whose verdict is not the same on two days, in the order of the codes given. */
export const compareVerdicts = (
  codes: readonly string[],
  before: VerdictsByCode,
  after: VerdictsByCode,
): VerdictChange[] =>
  codes
    .map((code) => ({
      code,
      before: before.get(code) ?? ('undecided' as const),
      after: after.get(code) ?? ('undecided' as const),
    }))
    .filter((change) => change.before !== change.after);
