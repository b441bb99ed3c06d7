import { refuse } from '#shared/kernel/app-error.ts';
import type { QueryContext } from '../handlers.ts';
import type { MadeOf } from './build.ts';
import { fillDocxFile } from './fill-docx-file.ts';
import { renderPaper } from './render-paper.ts';
import type { Format, StoredPaper } from './render-paper.ts';

type Order = {
  readonly made: Pick<MadeOf, 'document' | 'docx'>;
  readonly format: Format;
  readonly signal: AbortSignal;
};

/** Renders one format of a paper; its DOCX from the office's own file where there is one. */
export const renderMade = async (
  context: QueryContext,
  { made: { document, docx }, format, signal }: Order,
): Promise<StoredPaper> => {
  if (format !== 'docx' || docx === null) return renderPaper(context, { document, format, signal });
  const template = await context.store.read(docx.sha256);
  const { sha256, figures } = await fillDocxFile(context, { document, docx, template, signal });
  const [difference] = figures;
  // No DOCX goes out whose figures are others than those of its PDF.
  if (difference) {
    const { place, found, expected } = difference;
    return refuse('template.docxDisagrees', { paper: document.paper, place, found, expected });
  }
  return { format, sha256, pages: null };
};
