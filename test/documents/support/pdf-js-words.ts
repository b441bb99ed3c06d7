import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wordsOf } from '#shared/dossier/document-words.ts';
import { millimetresToPoints, pageLayout } from '#core/documents/page-layout.ts';
import { pdfReader } from '#core/documents/pdf-reader.ts';

type PdfText = { readonly words: readonly string[]; readonly pages: number };

/** Words of a PDF in the order they were written, without the numbers in the top margin, and its count of pages. */
export const readByPdfJs = async (bytes: Uint8Array): Promise<PdfText> => {
  const { getDocument } = await pdfReader();
  // pdf.js takes the buffer away from its caller, so it gets a copy.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const file = await task.promise;
    const words: string[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      words.push(...(await pageWords(page)));
      page.cleanup();
    }
    return { words, pages: file.numPages };
  } finally {
    await task.destroy();
  }
};

const pageWords = async (page: PDFPageProxy): Promise<readonly string[]> => {
  // pdf.js would otherwise rewrite ½ and … into several characters.
  const { items } = await page.getTextContent({ disableNormalization: true });
  const height = page.getViewport({ scale: 1 }).height;
  const ceiling = height - millimetresToPoints(pageLayout.margin.top);
  return items.flatMap((item) =>
    'str' in item && Number(item.transform[5]) < ceiling ? wordsOf(item.str) : [],
  );
};
