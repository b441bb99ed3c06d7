import type { Day } from '#shared/kernel/day.ts';

/** A score with the day it stands for: of a dossier's answers, or of a day that was kept. */
export type DatedScore = {
  readonly dossierId: string;
  readonly year: number;
  readonly on: Day;
  readonly basis: 'current' | 'snapshot';
};

/**
 * The score to lay beside another of a day: that of the very day, else the last before it, else the first after.
 * Of one day the answers of now go before what was kept, because a mistake may have been mended since.
 */
export const closestScore = <S extends DatedScore>(scores: readonly S[], on: Day): S | null => {
  const [first] = scores.toSorted(
    (a, b) => rank(a, on) - rank(b, on) || nearer(a, b, on) || newer(a, b),
  );
  return first ?? null;
};

const rank = (score: DatedScore, on: Day): number => (score.on === on ? 0 : score.on < on ? 1 : 2);

/** Before the day the later is nearer, after it the earlier. */
const nearer = (a: DatedScore, b: DatedScore, on: Day): number =>
  compare(a.on, b.on) * (a.on < on ? -1 : 1);

const newer = (a: DatedScore, b: DatedScore): number =>
  compare(a.basis, b.basis) || b.year - a.year || compare(a.dossierId, b.dossierId);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
