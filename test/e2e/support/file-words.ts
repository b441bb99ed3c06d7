import { unzipSync, strFromU8 } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** All words of a PDF, one blank between. */
export const pdfWords = async (bytes: Buffer): Promise<string> => {
  const opened = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= opened.numPages; number += 1) {
    const { items } = await (await opened.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await opened.loadingTask.destroy();
  return pages.join(' ').replaceAll(/\s+/g, ' ');
};

/** All of one part of an Office file, marks included. */
export const officePart = (bytes: Buffer, part: string): string => {
  const found = unzipSync(new Uint8Array(bytes))[part];
  if (found === undefined) throw new Error(`no ${part} in the file`);
  return strFromU8(found);
};
