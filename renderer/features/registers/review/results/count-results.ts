import type { ReviewResult } from '#shared/review/review.ts';
import type { ReportedIndicator } from '../review-types.ts';

export type ResultCount = {
  readonly written: number;
  readonly total: number;
  /** Otherwise than the unit reports. */
  readonly different: number;
  /** What one command can write as reported, and what the unit itself has not decided. */
  readonly acceptable: number;
  readonly undecided: readonly string[];
};

type Found = Pick<ReviewResult, 'code' | 'verdict' | 'result'>;

/** How far the results of these indicators are. */
export const countResults = (
  indicators: readonly Pick<ReportedIndicator, 'code' | 'verdict'>[],
  results: readonly Found[],
): ResultCount => {
  const byCode = new Map(results.map((result) => [result.code, result]));
  const open = indicators.filter(({ code }) => !byCode.has(code));
  const undecided = open.filter(({ verdict }) => verdict === 'undecided');
  const isDifferent = ({ code, verdict }: (typeof indicators)[number]): boolean => {
    const found = byCode.get(code);
    return found !== undefined && (found.verdict !== verdict || found.result !== '');
  };
  return {
    written: indicators.length - open.length,
    total: indicators.length,
    different: indicators.filter(isDifferent).length,
    acceptable: open.length - undecided.length,
    undecided: undecided.map(({ code }) => code),
  };
};
