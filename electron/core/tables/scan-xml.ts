/** What a reader of XML is told of, in order. Names come without their prefix, attributes as they are written. */
export type XmlListener = {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
};

const deepest = 256;
const mostTags = 20_000_000;

/**
 * Reads XML once, without a tree: a sheet of 100,000 rows stays a text. No document type is accepted and so no
 * entity beyond the five of XML: what entities can be made to do (grow, read files) can't happen here.
 */
export const scanXml = (xml: string, listener: XmlListener): void => {
  const path: string[] = [];
  let at = 0;
  let tags = 0;
  while (at < xml.length) {
    if ((tags += 1) > mostTags) throw new Error('XML with too many tags');
    const start = xml.indexOf('<', at);
    if (path.length > 0) tellText(xml.slice(at, start === -1 ? xml.length : start), listener);
    if (start === -1) break;
    at = readMarkup(xml, start, { path, listener });
  }
  if (path.length > 0) throw new Error('XML ends inside an element');
};

type Scan = { readonly path: string[]; readonly listener: XmlListener };

const readMarkup = (xml: string, start: number, scan: Scan): number => {
  const mark = xml.charCodeAt(start + 1);
  if (mark === 0x3f) return after(xml, '?>', start); // <? … ?>
  if (mark === 0x21) return readDeclaration(xml, start, scan); // <! …
  const end = tagEnd(xml, start);
  if (mark === 0x2f) closeTag(xml.slice(start + 2, end).trim(), scan);
  else openTag(xml.slice(start + 1, end), scan);
  return end + 1;
};

const readDeclaration = (xml: string, start: number, { listener, path }: Scan): number => {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start);
  if (!xml.startsWith('<![CDATA[', start)) throw new Error('XML with a document type');
  const next = after(xml, ']]>', start);
  if (path.length > 0) listener.text?.(xml.slice(start + 9, next - 3));
  return next;
};

const after = (xml: string, mark: string, from: number): number => {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new Error('XML is cut off');
  return at + mark.length;
};

/** The end of a tag; a > inside a quoted attribute does not end it. */
const tagEnd = (xml: string, start: number): number => {
  let quote = 0;
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x3e) return at;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  throw new Error('XML is cut off');
};

const openTag = (tag: string, { path, listener }: Scan): void => {
  const isEmpty = tag.endsWith('/');
  const inner = isEmpty ? tag.slice(0, -1) : tag;
  const space = inner.search(/\s/);
  const full = space === -1 ? inner : inner.slice(0, space);
  if (full === '') throw new Error('XML tag without a name');
  const name = full.slice(full.indexOf(':') + 1);
  listener.open(name, space === -1 ? '' : inner.slice(space));
  if (isEmpty) listener.close(name);
  else if (path.push(full) > deepest) throw new Error('XML is nested too deep');
};

const closeTag = (full: string, { path, listener }: Scan): void => {
  if (path.pop() !== full) throw new Error(`XML closes ${full.slice(0, 40)} that is not open`);
  listener.close(full.slice(full.indexOf(':') + 1));
};

const tellText = (raw: string, { text }: XmlListener): void => {
  if (raw !== '' && text) text(decodeEntities(raw));
};

/** The value of an attribute of a tag, found by its whole name ("r", "w:val"). */
export const attributeIn = (attributes: string, name: string): string | undefined => {
  let at = attributes.indexOf(name);
  while (at !== -1) {
    const found = valueAt(attributes, at, name);
    if (found !== undefined) return decodeEntities(found);
    at = attributes.indexOf(name, at + 1);
  }
  return undefined;
};

const valueAt = (attributes: string, at: number, name: string): string | undefined => {
  const before = attributes[at - 1] ?? ' ';
  const rest = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
  return /\s/.test(before) ? (rest?.[1] ?? rest?.[2]) : undefined;
};

/** true, 1 and "on" as office files write them; an element without the attribute is on. */
export const isOn = (value: string | undefined): boolean =>
  value !== undefined && value !== '0' && value !== 'false' && value !== 'off';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decodeEntities = (raw: string): string =>
  raw.includes('&')
    ? raw.replace(/&([^;&]{0,12});?/g, (_, entity: string) => letterOf(entity))
    : raw;

const letterOf = (entity: string): string => {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(entity);
  const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : null;
  const letter = point === null ? named[entity] : fromPoint(point);
  if (letter === undefined) throw new Error('XML with an entity that is not known');
  return letter;
};

const fromPoint = (point: number): string | undefined =>
  point > 0 && point <= 0x10_ff_ff && !(point >= 0xd8_00 && point <= 0xdf_ff)
    ? String.fromCodePoint(point)
    : undefined;
