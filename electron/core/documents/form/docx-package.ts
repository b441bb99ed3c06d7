import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, XmlElement } from 'xmldoc';

/** The parts of a DOCX that say how it looks. */
export type DocxPackage = {
  readonly body: XmlElement;
  readonly styles: XmlElement | null;
  /** Part by its relationship id: headers and footers. */
  readonly partById: ReadonlyMap<string, XmlElement>;
};

export const elementsOf = (parent: XmlElement): readonly XmlElement[] =>
  parent.children.filter((child) => child instanceof XmlElement);

/** Attribute of the first child of that name, as "w:sz" with "w:val". */
export const attributeOf = (
  parent: XmlElement | undefined,
  child: string,
  attribute = 'w:val',
): string | undefined => parent?.childNamed(child)?.attr[attribute];

const partsByRelationship = (
  relationships: XmlElement | null,
  parse: (name: string) => XmlElement | null,
): ReadonlyMap<string, XmlElement> => {
  const parts = new Map<string, XmlElement>();
  for (const relation of relationships?.childrenNamed('Relationship') ?? []) {
    const { Id: id, Target: target } = relation.attr;
    if (id === undefined || target === undefined || !/(header|footer)\d*\.xml$/.test(target))
      continue;
    const part = parse(`word/${target.replace(/^\/?(word\/)?/, '')}`);
    if (part !== null) parts.set(id, part);
  }
  return parts;
};

/** Opens the ZIP and parses its XML; throws on a file that is not a DOCX, for only our own files come here. */
export const openDocx = (bytes: Uint8Array): DocxPackage => {
  const files = unzipSync(bytes);
  const parse = (name: string): XmlElement | null => {
    const file = files[name];
    return file === undefined ? null : new XmlDocument(strFromU8(file));
  };
  const body = parse('word/document.xml')?.childNamed('w:body');
  if (body === undefined) throw new Error('word/document.xml has no body');
  const relationships = parse('word/_rels/document.xml.rels');
  return {
    body,
    styles: parse('word/styles.xml'),
    partById: partsByRelationship(relationships, parse),
  };
};
