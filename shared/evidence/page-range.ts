import type { EvidenceLink } from './evidence.ts';

/** "4", "2-5", or nothing for the whole paper. */
export const pageRange = ({
  pageFrom,
  pageTo,
}: Pick<EvidenceLink, 'pageFrom' | 'pageTo'>): string => {
  if (pageFrom === null) return '';
  return pageTo === null || pageTo === pageFrom ? String(pageFrom) : `${pageFrom}-${pageTo}`;
};
