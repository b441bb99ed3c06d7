import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Text of one part of an office file, as "word/document.xml". */
export const partText = (zip: Uint8Array, part: string): string => {
  const bytes = unzipSync(zip)[part];
  if (bytes === undefined) throw new Error(`the file has no ${part}`);
  return strFromU8(bytes);
};

/** The file with the text of one part changed. */
export const withPart = (
  zip: Uint8Array,
  part: string,
  change: (text: string) => string,
): Uint8Array => zipSync({ ...unzipSync(zip), [part]: strToU8(change(partText(zip, part))) });

export const partNames = (zip: Uint8Array): readonly string[] => Object.keys(unzipSync(zip));

/** Paragraphs of a DOCX in order, each with its XML. */
export const paragraphs = (
  zip: Uint8Array,
): readonly { readonly text: string; readonly xml: string }[] => {
  const document = partText(zip, 'word/document.xml');
  return [...document.matchAll(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs)].map(([xml]) => ({
    xml,
    text: textOf(xml),
  }));
};

/** All the text of a DOCX; breaks and ends of paragraphs are spaces. */
export const docxText = (zip: Uint8Array): string =>
  paragraphs(zip)
    .map(({ text }) => text)
    .join(' ');

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
    .map(([, text]) => (text === undefined ? ' ' : unescapeXml(text)))
    .join('');

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
