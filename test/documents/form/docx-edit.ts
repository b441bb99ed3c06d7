import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The XML of a DOCX by the name of its part. */
export type Parts = Record<string, string>;

/** Opens a DOCX, lets a test change its XML, and zips it again: a real file, broken in one place. */
export const editDocx = (bytes: Uint8Array, edit: (parts: Parts) => void): Uint8Array => {
  const files = unzipSync(bytes);
  const parts: Parts = {};
  for (const [name, file] of Object.entries(files)) {
    if (/\.(xml|rels)$/.test(name)) parts[name] = strFromU8(file);
  }
  edit(parts);
  const changed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...files, ...Object.fromEntries(changed) });
};

/** Changes one part; throws if nothing changed, for such a test could not fail. */
export const inPart =
  (name: string, change: (xml: string) => string) =>
  (parts: Parts): void => {
    const before = parts[name] ?? '';
    const after = change(before);
    if (after === before) throw new Error(`${name} was not changed`);
    parts[name] = after;
  };

export const body = (change: (xml: string) => string): ((parts: Parts) => void) =>
  inPart('word/document.xml', change);

const paragraphs = /<w:p(?: [^>]*)?>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g;

const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map((match) => match[1] ?? ' ')
    .join('');

/** Changes every paragraph whose text starts so. */
export const inParagraph = (
  start: string,
  change: (paragraph: string) => string,
): ((parts: Parts) => void) =>
  body((xml) =>
    xml.replace(paragraphs, (paragraph) =>
      textIn(paragraph).startsWith(start) ? change(paragraph) : paragraph,
    ),
  );

/** Gives each run of a paragraph a property of its own, in place of the one it has. */
export const runProperty =
  (name: string, element: string) =>
  (paragraph: string): string =>
    paragraph
      .replace(new RegExp(`<w:${name}(?: [^>]*)?/>`, 'g'), '')
      .replaceAll('</w:rPr>', `${element}</w:rPr>`);

export const sized = (points: number): ((paragraph: string) => string) =>
  runProperty('sz', `<w:sz w:val="${points * 2}"/>`);

export const bold = runProperty('b', '<w:b/>');
export const notBold = runProperty('b', '<w:b w:val="false"/>');
export const italic = runProperty('i', '<w:i/>');
export const notItalic = runProperty('i', '<w:i w:val="false"/>');

/** Gives a paragraph a property of its own, in place of the one it has. */
export const paragraphProperty =
  (name: string, element: string) =>
  (paragraph: string): string =>
    paragraph
      .replace(new RegExp(`<w:${name}(?: [^>]*)?/>`), '')
      .replace('</w:pPr>', `${element}</w:pPr>`);

export const aligned = (side: string): ((paragraph: string) => string) =>
  paragraphProperty('jc', `<w:jc w:val="${side}"/>`);

export const indented = (attributes: string): ((paragraph: string) => string) =>
  paragraphProperty('ind', `<w:ind ${attributes}/>`);

export const spaced = (attributes: string): ((paragraph: string) => string) =>
  paragraphProperty('spacing', `<w:spacing ${attributes}/>`);

export const saying =
  (from: string, to: string) =>
  (paragraph: string): string =>
    paragraph.replace(from, to);

const blank = '<w:p><w:pPr><w:spacing w:after="0" w:before="0"/></w:pPr></w:p>';

export const lowered = (paragraph: string): string => blank.repeat(4) + paragraph;

/** Changes the paragraph that follows the one that starts so: where a line is drawn. */
export const afterParagraph = (
  start: string,
  change: (paragraph: string) => string,
): ((parts: Parts) => void) => {
  let follows = false;
  return body((xml) =>
    xml.replace(paragraphs, (paragraph) => {
      const isNext = follows;
      follows = textIn(paragraph).startsWith(start);
      return isNext ? change(paragraph) : paragraph;
    }),
  );
};

/** A paragraph as the tests for chapters and articles need it. */
export const paragraphXml = (
  text: string,
  { pPr, rPr = '' }: { readonly pPr: string; readonly rPr?: string },
): string =>
  `<w:p><w:pPr>${pPr}</w:pPr><w:r><w:rPr><w:sz w:val="28"/>${rPr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
