import type { Document } from '#shared/dossier/document-model.ts';
import { lostWords } from '#shared/dossier/document-words.ts';
import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { isDamagedImage } from './damaged-image.ts';
import { findFonts, type FontFiles, type FontFolders } from './font-files.ts';
import { fontMetrics } from './font-metrics.ts';
import { missingGlyph } from './missing-glyphs.ts';

export type DocumentFormat = 'pdf' | 'docx' | 'xlsx';

export type RenderOptions = {
  readonly fonts: FontFolders;
  /** Bytes of every photo of the Document by sha256. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** DOCX only: the Document is a template with fields. */
  readonly loose?: boolean;
};

/** Steps of one rendering, in this order; `checked` comes for PDF only. */
export type RenderStep = 'started' | 'rendered' | 'checked';

export type RenderedFile = {
  readonly bytes: Uint8Array;
  /** Known for PDF: pages of the produced file. */
  readonly pages: number | null;
};

/**
 * Makes the file of a Document. A character that the font lacks and a PDF that lost a word are refused: no paper is
 * handed out that says less than its Document.
 */
export const renderDocument = async (
  document: Document,
  format: DocumentFormat,
  options: RenderOptions & { readonly onStep?: (step: RenderStep) => void },
): Promise<Result<RenderedFile>> => {
  const { images, loose = false, onStep = () => undefined } = options;
  onStep('started');
  const fonts = await findFonts(options.fonts);
  const written = composed(document);
  const refused = format === 'xlsx' ? null : cannotPrint(written, { fonts, images });
  if (refused !== null) return fail(refused);
  const bytes = await renderBytes(written, format, { fonts, images, loose });
  onStep('rendered');
  if (format !== 'pdf') return ok({ bytes, pages: null });
  const checked = await checkWords(written, bytes);
  onStep('checked');
  return checked;
};

type Means = { readonly fonts: FontFiles; readonly images: ReadonlyMap<string, Uint8Array> };

/** Why a paper can't be printed, known before it is laid out. */
const cannotPrint = (document: Document, { fonts, images }: Means): AppError | null => {
  const photos = document.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'photos' ? block.photos : []));
  const lost = photos.find((photo) => !images.has(photo.sha256));
  if (lost !== undefined) return appError('store.missingFile', { name: lost.caption });
  const damaged = photos.find(({ sha256, type }) => {
    const bytes = images.get(sha256);
    return bytes !== undefined && isDamagedImage(bytes, type);
  });
  if (damaged !== undefined) return appError('evidence.damagedImage', { name: damaged.caption });
  return missingGlyph(document, fontMetrics(fonts));
};

/** Libraries are loaded only by the format that needs them: each costs a tenth of a second. */
const load = {
  pdf: () => import('./render-pdf.ts'),
  docx: () => import('./render-docx.ts'),
  xlsx: () => import('./render-xlsx.ts'),
};

/** Loads what a format needs before there is a Document to make. */
export const loadFormat = async (format: DocumentFormat): Promise<void> => {
  await load[format]();
  if (format === 'pdf') await import('./pdf-words.ts');
};

const renderBytes = async (
  document: Document,
  format: DocumentFormat,
  input: Means & { readonly loose: boolean },
): Promise<Uint8Array> => {
  switch (format) {
    case 'pdf':
      return (await load.pdf()).renderPdf(document, input);
    case 'docx':
      return (await load.docx()).renderDocx(document, input);
    case 'xlsx':
      return (await load.xlsx()).renderXlsx(document);
  }
};

const checkWords = async (document: Document, bytes: Uint8Array): Promise<Result<RenderedFile>> => {
  const { readPdfWords } = await import('./pdf-words.ts');
  const { words, pages } = readPdfWords(bytes);
  const lost = lostWords(document, words);
  if (lost.length === 0) return ok({ bytes, pages });
  const details = { words: lost.slice(0, 20).join(' '), count: String(lost.length) };
  return fail(appError('paper.lostWords', details));
};

/** Builders write NFC; text that came another way is composed here, or its letters would fall apart in the file. */
const composed = (document: Document): Document => {
  const text = JSON.stringify(document);
  const nfc = text.normalize('NFC');
  return nfc === text ? document : JSON.parse(nfc);
};
