import { scoreChange } from '#shared/assessments/score.ts';
import { changeSentence, scoreSentence } from '#shared/assessments/score-sentence.ts';
import type { SetScore } from '#shared/assessments/score-types.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { yearOf, type Day } from '#shared/kernel/day.ts';

/** Met of total with its percentage, and how many more or fewer than on the day it is compared with. */
export type ProgressShare = {
  readonly met: number;
  readonly total: number;
  readonly percent: string;
  readonly change: number;
};

export type Progress = {
  readonly criteria: ProgressShare;
  /** Met as it is printed: indicators that do not apply to the unit count as met. */
  readonly indicators: ProgressShare;
  readonly sentence: string;
};

type Compared = {
  readonly before: SetScore;
  readonly now: SetScore;
  readonly since: Day;
  /** The year the dossier assesses: its first of January is said as "đầu năm". */
  readonly year: number;
};

/** What the unit has now against what it had then, with the sentence its reports print. */
export const progressOf = ({ before, now, since, year }: Compared): Progress => {
  const change = scoreChange(before, now);
  const { criteria, indicators } = now.totals;
  const moved = changeSentence(change) || 'không thay đổi';
  return {
    criteria: {
      met: criteria.met,
      total: criteria.total,
      percent: criteria.percent,
      change: change.criteria,
    },
    indicators: {
      met: indicators.counted,
      total: indicators.total,
      percent: indicators.percent,
      change: change.indicators,
    },
    sentence: `${scoreSentence(now)}, ${moved} so với ${sinceText(since, year)}`,
  };
};

/** "đầu năm" for the first of January of the year itself, else the day: of another year it would mislead. */
export const sinceText = (since: Day, year: number): string =>
  since.endsWith('-01-01') && yearOf(since) === year ? 'đầu năm' : `ngày ${formatDay(since)}`;

/** "+02", "-01", "0"; a dash where the state of that day is not known. */
export const changeText = (change: number | null): string => {
  if (change === null) return '-';
  if (change === 0) return '0';
  return `${change > 0 ? '+' : '-'}${String(Math.abs(change)).padStart(2, '0')}`;
};
