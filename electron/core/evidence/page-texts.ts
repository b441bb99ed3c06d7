import type { EvidenceFile } from '#shared/evidence/evidence.ts';
import type { PageTexts } from '#shared/evidence/relocate.ts';
import { readPdfPages } from '../documents/pdf-pages.ts';
import type { QueryContext } from '../handlers.ts';

type File = Pick<EvidenceFile, 'sha256' | 'mediaType' | 'sizeBytes'>;

/** Beyond this a PDF is not read for its words: the reader wants it whole in memory. */
const largestReadBytes = 128 * 1024 * 1024;

/** The words of each page; none for a picture, a workbook, or a file this PC no longer holds. */
export const readPageTexts = async (
  { store }: Pick<QueryContext, 'store'>,
  { sha256, mediaType, sizeBytes }: File,
): Promise<PageTexts> => {
  if (mediaType !== 'application/pdf' || sizeBytes > largestReadBytes) return [];
  if ((await store.find(sha256)) === null) return [];
  return (await readPdfPages(await store.read(sha256))) ?? [];
};
