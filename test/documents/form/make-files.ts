import path from 'node:path';
import { findFonts } from '#core/documents/font-files.ts';
import { fontMetrics } from '#core/documents/font-metrics.ts';
import type { TextMeasure } from '#core/documents/form/text-measure.ts';
import { renderDocx } from '#core/documents/render-docx.ts';
import { renderPdf } from '#core/documents/render-pdf.ts';
import type { Document } from '#shared/dossier/document-model.ts';

const fonts = await findFonts({ bundled: path.resolve('resources/fonts') });
const metrics = fontMetrics(fonts);

/** Tinos has the measures of Times New Roman, letter by letter. */
export const measure: TextMeasure = (text, letters) =>
  metrics.widthOf(text, letters.sizePt, { bold: letters.bold, italic: letters.italic });

type Images = ReadonlyMap<string, Uint8Array>;

export const makePdf = (document: Document, images: Images = new Map()): Promise<Uint8Array> =>
  renderPdf(document, { fonts, images });

export const makeDocx = (document: Document, images: Images = new Map()): Promise<Uint8Array> =>
  renderDocx(document, { fonts, images });
