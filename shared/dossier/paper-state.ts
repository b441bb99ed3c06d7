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
 * Where a paper is in its life. `currentDocumentSha256` names the Document that today's facts give without the
 * paper's own number (buildPaper with numbered: false), as the version's does: signing alone makes nothing stale.
 */
export const paperState = (facts: {
  readonly version: PaperVersion | null;
  readonly currentDocumentSha256: string;
  readonly gaps: readonly Gap[];
  readonly refusal: AppError | null;
}): PaperState => {
  const { version, currentDocumentSha256, gaps, refusal } = facts;
  const isCurrent = version?.documentSha256 === currentDocumentSha256;
  if (version && isSigned(version)) return isCurrent ? 'signed' : 'signed-stale';
  if (refusal) return 'refused';
  if (version) return isCurrent ? 'made' : 'stale';
  return gaps.length > 0 ? 'incomplete' : 'ready';
};
