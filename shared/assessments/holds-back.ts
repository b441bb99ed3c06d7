import type { Blocking, SetScore } from './score-types.ts';

/** The one thing between the unit and recognition; null while there are several, or none. */
export const soleBlocking = ({ blocking }: Pick<SetScore, 'blocking'>): Blocking | null => {
  const [only, ...others] = blocking;
  return only && others.length === 0 ? only : null;
};

/** What hangs on this indicator alone: the recognition, its criterion, or nothing. */
export const holdsBack = (score: SetScore, code: string): 'recognition' | 'criterion' | null => {
  const blocks = score.blocking.some((one) => one.kind === 'indicator' && one.code === code);
  if (!blocks) return null;
  if (soleBlocking(score) !== null) return 'recognition';
  const criterion = score.criteria.find(({ codes }) => codes.includes(code));
  const isLast = criterion !== undefined && criterion.total - criterion.counted === 1;
  return isLast && criterion.total > 1 ? 'criterion' : null;
};
