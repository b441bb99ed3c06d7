import type { EvidenceFile, EvidenceLink } from './evidence.ts';

type Cited = Pick<EvidenceLink, 'fileId' | 'pageFrom' | 'pageTo'>;
type Paged = Pick<EvidenceFile, 'id' | 'pages'>;

/**
 * The file whose pages a link cites, among the current files in their order. A link of before files were named means
 * the first one that has all of its pages, or the first whose pages nobody could count.
 */
export const citedFile = <F extends Paged>(link: Cited, files: readonly F[]): F | undefined => {
  if (link.fileId !== null) return files.find(({ id }) => id === link.fileId);
  const last = link.pageTo ?? link.pageFrom;
  if (last === null) return undefined;
  return (
    files.find(({ pages }) => (pages ?? 0) >= last) ?? files.find(({ pages }) => pages === null)
  );
};
