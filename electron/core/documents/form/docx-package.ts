import { XmlDocument, XmlElement } from 'xmldoc';
import { openPackage, type OfficePackage } from '../../tables/open-package.ts';
import { partOfKind, relationsOf, type Relation } from '../../tables/part-paths.ts';
import { scanXml } from '../../tables/scan-xml.ts';

/** The parts of a DOCX that say how it looks. */
export type DocxPackage = {
  readonly body: XmlElement;
  readonly styles: XmlElement | null;
  readonly theme: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly comments: XmlElement | null;
  /** Part by its relationship id: headers and footers. */
  readonly partById: ReadonlyMap<string, XmlElement>;
};

/** What Word lays around content without changing it: controls, changes that somebody proposes, marks of its own. */
const wrappings: readonly string[] = [
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
];

/** Words that somebody proposes to take away are not there any more. */
const proposedAway: readonly string[] = ['w:del', 'w:moveFrom', 'w:sdtPr', 'w:sdtEndPr'];

/** The elements within another as they are printed. */
export const elementsOf = (parent: XmlElement): readonly XmlElement[] =>
  parent.children
    .filter((child) => child instanceof XmlElement)
    .filter(({ name }) => !proposedAway.includes(name))
    .flatMap((child) => (wrappings.includes(child.name) ? elementsOf(child) : [child]));

export const elementsNamed = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(parent).filter((child) => child.name === name);

/** Attribute of the first child of that name, as "w:sz" with "w:val". */
export const attributeOf = (
  parent: XmlElement | undefined,
  child: string,
  attribute = 'w:val',
): string | undefined => parent?.childNamed(child)?.attr[attribute];

/** Opens the ZIP and parses its XML; throws on a file that is no DOCX, or wants to exhaust its reader. */
export const openDocx = (bytes: Uint8Array): DocxPackage => {
  const office = openPackage('', bytes);
  const parse = parserOf(office);
  const main = partOfKind(relationsOf(office, ''), 'officeDocument') ?? 'word/document.xml';
  const relations = relationsOf(office, main);
  const ofKind = (kind: string): XmlElement | null => parse(partOfKind(relations, kind) ?? '');
  const body = parse(main)?.childNamed('w:body');
  if (body === undefined) throw new Error(`${main} has no body`);
  return {
    body,
    styles: ofKind('styles'),
    theme: ofKind('theme'),
    numbering: ofKind('numbering'),
    comments: ofKind('comments'),
    partById: headersAndFooters(relations, parse),
  };
};

type Parse = (part: string) => XmlElement | null;

/** Beyond these no office writes: a report of five hundred pages has a tenth of it. */
const mostElements = 1_000_000;
const longestText = 64 * 1024 * 1024;

/** Each part is read through once without a tree, which refuses document types, depth without end and a flood of elements. */
const parserOf = (office: OfficePackage): Parse => {
  let elements = 0;
  const count = (): void => {
    if ((elements += 1) > mostElements) throw new Error('DOCX with too many elements');
  };
  return (part) => {
    const xml = office.text(part);
    if (xml === null) return null;
    if (xml.length > longestText) throw new Error('DOCX with too much text');
    scanXml(xml, { open: count, close: () => undefined });
    return new XmlDocument(xml);
  };
};

const headersAndFooters = (
  relations: ReadonlyMap<string, Relation>,
  parse: Parse,
): ReadonlyMap<string, XmlElement> =>
  new Map(
    [...relations].flatMap(([id, { kind, part }]) => {
      const parsed = kind === 'header' || kind === 'footer' ? parse(part) : null;
      return parsed === null ? [] : [[id, parsed] as const];
    }),
  );
