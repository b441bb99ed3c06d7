import { pdfReader } from './pdf-reader.ts';

/** The text of each page of a PDF, an empty one for a page without; null for what can't be read. */
export const readPdfPages = async (bytes: Uint8Array): Promise<readonly string[] | null> => {
  const { getDocument } = await pdfReader();
  // pdf.js takes the buffer away from its caller, so it gets a copy.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const file = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
      page.cleanup();
    }
    return pages;
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
};
