import { appError, type AppError } from '#shared/kernel/app-error.ts';
import type { Evidence } from './evidence.ts';

/** Dates that contradict each other are refused when they are typed. */
export const checkEvidence = ({
  effectiveOn,
  expiresOn,
}: Pick<Evidence, 'effectiveOn' | 'expiresOn'>): AppError | null =>
  effectiveOn !== null && expiresOn !== null && expiresOn < effectiveOn
    ? appError('evidence.expiryBeforeEffect', {}, 'expiresOn')
    : null;

type Pages = { readonly pageFrom: number | null; readonly pageTo: number | null };

/** `pages` is 0 where the file has none that could be counted. */
export const checkPages = ({ pageFrom, pageTo }: Pages, pages: number): AppError | null => {
  const last = pageTo ?? pageFrom ?? 0;
  const isOrdered = pageFrom === null ? pageTo === null : last >= pageFrom;
  const isInside = pages === 0 || last <= pages;
  return isOrdered && isInside
    ? null
    : appError('evidence.pageRange', { pages: String(pages) }, 'pageFrom');
};
