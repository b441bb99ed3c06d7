import type { Day } from '#shared/kernel/day.ts';
import type { PaperVersion } from '../dossier.ts';

/** What the registry of the office gave a paper when it was signed. */
export type SignedPaper = { readonly number: string; readonly signedOn: Day };

/** Number alone of "203" and of "203/BC-UBND". */
export const bareNumber = (number: string): string => number.split('/')[0]?.trim() ?? '';

/** The newest signed version of a paper, by which others cite it. */
export const signedPaper = (
  versions: readonly PaperVersion[],
  paper: string,
): SignedPaper | null => {
  const signed = versions
    .filter((version) => version.paper === paper)
    .toSorted((a, b) => b.version - a.version)
    .find(({ number, signedOn }) => number !== null && signedOn !== null);
  if (!signed || signed.number === null || signed.signedOn === null) return null;
  return { number: bareNumber(signed.number), signedOn: signed.signedOn };
};
