import { mmPerPoint } from '#shared/dossier/form/units.ts';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { pdfReader } from '../pdf-reader.ts';
import { PdfCanvas, type Font } from './pdf-canvas.ts';
import { operatorPlayer, type OperatorPlayer } from './pdf-operators.ts';
import type { PdfPage } from './pdf-page.ts';

const fontSchema = z.object({ name: z.string() });

const readPage = async (
  page: PDFPageProxy,
  index: number,
  play: OperatorPlayer,
): Promise<PdfPage> => {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const operators = await page.getOperatorList();
  const fonts = new Map<string, Font>();
  const fontOf = (id: string): Font => {
    const known = fonts.get(id);
    if (known !== undefined) return known;
    const font = fontSchema.parse(page.commonObjs.get(id));
    fonts.set(id, font);
    return font;
  };
  const canvas = new PdfCanvas(top - bottom);
  operators.fnArray.forEach((code, place) => {
    play(canvas, { code, args: operators.argsArray[place] }, fontOf);
  });
  return {
    index,
    widthMm: (right - left) * mmPerPoint,
    heightMm: (top - bottom) * mmPerPoint,
    words: canvas.words,
    strokes: canvas.strokes,
    pictures: canvas.pictures,
  };
};

/** Every sheet of a PDF with its words and lines. pdf.js empties the bytes it is given, so it gets a copy. */
export const readPdfPages = async (bytes: Uint8Array): Promise<readonly PdfPage[]> => {
  const { getDocument, OPS } = await pdfReader();
  const play = operatorPlayer(OPS);
  const task = getDocument({
    data: Uint8Array.from(bytes),
    fontExtraProperties: true,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      pages.push(await readPage(await file.getPage(number), number - 1, play));
    }
    return pages;
  } finally {
    await task.destroy();
  }
};
