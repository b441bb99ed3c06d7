import type { AppError } from '#shared/kernel/app-error.ts';
import type { PaperVersion } from './dossier.ts';
import type { Gap } from './outline/filling.ts';

export const paperStates = [
  'refused',
  'incomplete',
  'ready',
  'made',
  'stale',
  'signed',
  'signed-stale',
] as const;
export type PaperState = (typeof paperStates)[number];

/** The newest version of a paper, by which its state is told. */
export const newestVersion = (
  versions: readonly PaperVersion[],
  paper: string,
): PaperVersion | null =>
  versions.filter((one) => one.paper === paper).toSorted((a, b) => b.version - a.version)[0] ??
  null;

export const isSigned = (version: PaperVersion): boolean =>
  version.number !== null && version.signedOn !== null;

/**
 * Where a paper is in its life. `isStale`: a fact the newest version was made from is another today. Its own number
 * is none of them (buildPaper with numbered: false), so signing alone makes nothing stale.
 */
export const paperState = (facts: {
  readonly version: PaperVersion | null;
  readonly isStale: boolean;
  readonly gaps: readonly Gap[];
  readonly refusal: AppError | null;
}): PaperState => {
  const { version, isStale, gaps, refusal } = facts;
  if (version && isSigned(version)) return isStale ? 'signed-stale' : 'signed';
  if (refusal) return 'refused';
  if (version) return isStale ? 'stale' : 'made';
  return gaps.length > 0 ? 'incomplete' : 'ready';
};
