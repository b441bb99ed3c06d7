import { namedBlankPages, type FileReading } from '#shared/evidence/checklist/file-reading.ts';
import type { OPS, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfReader } from '../pdf-reader.ts';
import { hasInk } from './ink.ts';
import { pageMarks, type PageMarks, type PagePicture } from './page-pictures.ts';

/** What one page looks like. */
export type PageReading = {
  /** Dots per inch of a page that is a scan; null for one that was typed. */
  readonly dpi: number | null;
  readonly isBlank: boolean;
  readonly hasText: boolean;
};

/** A picture of that share of the page makes it a scan. */
const coveringShare = 0.6;
/** A stamp or a letterhead beside the scan says nothing of its resolution. */
const stripShare = 0.02;
const pointsPerInch = 72;

type OnPage = (done: number, total: number) => void;

/** Leafs through a PDF; pages are looked at one by one, so that a thick file is never whole in memory as pictures. */
export const readPdfPages = async (data: Uint8Array, onPage: OnPage): Promise<FileReading> => {
  const { getDocument, OPS: codes } = await pdfReader();
  const task = getDocument({ data, useSystemFonts: false, verbosity: 0, wasmUrl: wasmFolder() });
  try {
    const file = await task.promise;
    const pages: PageReading[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      pages.push(await readPage(page, codes));
      page.cleanup();
      onPage(number, file.numPages);
    }
    return summaryOf(pages);
  } finally {
    await task.destroy();
  }
};

/** Scans in JPEG 2000 and JBIG2 are unpacked by small programs that pdf.js brings. */
const wasmFolder = (): string =>
  new URL('../../wasm/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).href;

export const summaryOf = (pages: readonly PageReading[]): FileReading => {
  const blank = pages.flatMap(({ isBlank }, index) => (isBlank ? [index + 1] : []));
  const scans = pages.flatMap(({ dpi }, index) => (dpi === null ? [] : [{ dpi, page: index + 1 }]));
  const coarsest = scans.toSorted((a, b) => a.dpi - b.dpi)[0];
  return {
    version: 1,
    pages: pages.length,
    scannedPages: scans.length,
    lowestDpi: coarsest?.dpi ?? null,
    lowestDpiPage: coarsest?.page ?? null,
    blankCount: blank.length,
    blankPages: blank.slice(0, namedBlankPages),
    hasText: pages.some(({ hasText }) => hasText),
  };
};

const readPage = async (page: PDFPageProxy, codes: typeof OPS): Promise<PageReading> => {
  const marks = await pageMarks(page, codes);
  const { items } = await page.getTextContent();
  const hasText = items.some((item) => 'str' in item && item.str.trim() !== '');
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const areaPt = Math.max(1, (right - left) * (top - bottom));
  return {
    dpi: dpiOf(marks.pictures, areaPt, page.userUnit),
    isBlank: !hasText && !(await isMarked(marks)),
    hasText,
  };
};

const isMarked = async ({ pictures, hasDrawing }: PageMarks): Promise<boolean> => {
  if (hasDrawing) return true;
  for (const { pixels } of pictures) {
    const grey = await pixels();
    if (grey !== null && hasInk(grey)) return true;
  }
  return false;
};

/**
 * Of a page that one picture covers that picture's; two that cover it are the letters and the paper behind them, and
 * the finer one holds the letters. Some scanners cut a page into strips: then the coarsest of them.
 */
const dpiOf = (pictures: readonly PagePicture[], areaPt: number, unit: number): number | null => {
  const share = ({ widthPt, heightPt }: PagePicture): number => (widthPt * heightPt) / areaPt;
  const covering = pictures.filter((one) => share(one) >= coveringShare);
  if (covering.length > 0) return Math.max(...covering.map((one) => resolutionOf(one, unit)));
  const strips = pictures.filter((one) => share(one) >= stripShare);
  const together = strips.reduce((sum, one) => sum + share(one), 0);
  return together >= coveringShare
    ? Math.min(...strips.map((one) => resolutionOf(one, unit)))
    : null;
};

/** `unit` is how many points a unit of the page is. */
const resolutionOf = (picture: PagePicture, unit: number): number => {
  const inches = (points: number): number => (points * unit) / pointsPerInch;
  return Math.round(
    Math.min(
      picture.widthPx / inches(picture.widthPt),
      picture.heightPx / inches(picture.heightPt),
    ),
  );
};
