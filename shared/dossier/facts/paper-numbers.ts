import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import type { Day } from '#shared/kernel/day.ts';
import { yearOf } from '#shared/kernel/day.ts';
import type { PaperVersion } from '../dossier.ts';
import { formatDayLong } from '#shared/kernel/day-text.ts';
import { blankDate, blankNumber } from './paper-dates.ts';
import type { DossierSource } from './source.ts';

/** What the registry of the office gave a paper when it was signed. */
export type SignedPaper = { readonly number: string; readonly signedOn: Day };

/** "/BC-UBND": what follows the number; null for an annex. */
export const paperSymbol = (paper: Pick<ProcedurePaper, 'kind'>): string | null =>
  paper.kind === null ? null : `/${paper.kind}-UBND`;

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

/** "203/BC-UBND", or room for the number before the symbol. */
export const numberText = (paper: ProcedurePaper, signed: SignedPaper | null): string =>
  `${signed?.number ?? blankNumber}${paperSymbol(paper) ?? ''}`;

/** "ngày 23 tháng 12 năm 2024", or room for it. The year of the as-of day stands until the day is known. */
export const dateText = (source: DossierSource, signed: SignedPaper | null): string =>
  signed ? formatDayLong(signed.signedOn) : blankDate(yearOf(source.dossier.asOf));

/** How other papers cite a paper: in full with its date, and short. */
export const citationOf = (
  source: DossierSource,
  paper: ProcedurePaper,
): { readonly full: string; readonly short: string } => {
  const signed = signedPaper(source.versions, paper.paper);
  const short = `${paper.kindName} số ${numberText(paper, signed)}`;
  return { full: `${short} ${dateText(source, signed)}`, short };
};
