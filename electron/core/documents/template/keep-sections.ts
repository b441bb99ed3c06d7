/**
 * Word keeps the end of a section in the last paragraph before it. Where that paragraph is a tag it goes when the file is
 * filled, and the pages before it would take the shape of those after: so the end gets a paragraph of its own.
 */
export const keepSections = (xml: string): string => {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: section } of xml.matchAll(/<w:sectPr(?=[\s>])[\s\S]*?<\/w:sectPr>/g)) {
    const paragraph = paragraphAround(xml, index, section.length);
    if (paragraph === null) continue;
    const { start, end } = paragraph;
    const rest = xml.slice(start, index) + xml.slice(index + section.length, end);
    const tag = onlyTag(rest);
    if (tag === null) continue;
    const ending = `<w:p><w:pPr>${tiny}${section}</w:pPr></w:p>`;
    // What opens a condition stays before its first paragraph.
    const isOpening = tag === '#' || tag === '^';
    pieces.push(xml.slice(from, start), isOpening ? ending + rest : rest + ending);
    from = end;
  }
  return pieces.join('') + xml.slice(from);
};

const tiny =
  '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:rPr><w:sz w:val="2"/></w:rPr>';

/** The paragraph in whose properties the end of a section stands; null for the last section of a file. */
const paragraphAround = (xml: string, index: number, length: number) => {
  const before = xml.slice(0, index);
  const opened = before.lastIndexOf('<w:pPr>');
  if (opened < 0 || before.includes('</w:pPr>', opened)) return null;
  const start = Math.max(before.lastIndexOf('<w:p>'), before.lastIndexOf('<w:p '));
  const end = xml.indexOf('</w:p>', index + length);
  return start < 0 || end < 0 ? null : { start, end: end + '</w:p>'.length };
};

/** The mark of the tag that is all a paragraph says; null where it says more, or has only a value. */
const onlyTag = (paragraph: string): string | null => {
  const words = [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  return /^\s*\{\s*([#^/@])[^{}]*\}\s*$/.exec(words.join(''))?.[1] ?? null;
};
