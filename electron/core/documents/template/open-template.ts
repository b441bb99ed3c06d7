import { largestDocx } from '#shared/dossier/docx-template/own-docx.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { openPackage, type OfficePackage } from '../../tables/open-package.ts';
import { partOfKind, relationsOf } from '../../tables/part-paths.ts';
import { attributeIn, scanXml } from '../../tables/scan-xml.ts';
import { dangerousField } from './dangerous-field.ts';
import { keepSections } from './keep-sections.ts';

/** A template that is safe to keep and to fill. */
export type TemplatePackage = {
  readonly office: OfficePackage;
  /** Name and XML of the part that holds the text. */
  readonly main: string;
  readonly xml: string;
};

/** A report of five hundred pages has a tenth of it. */
const longestXml = 32 * 1024 * 1024;

const wordDocument =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Programs and files inside a file have no place in a paper. */
const strangeParts = /vba(?:Project|Data)|activeX|\/embeddings\/|\.(?:bin|exe|js|html?|mht)$/i;
const strangeKinds: readonly string[] = [
  'aFChunk',
  'subDocument',
  'oleObject',
  'control',
  'package',
];

/**
 * Opens a DOCX that somebody else wrote. Throws a refusal in words for what must not come in; anything else it throws
 * means that the file is no DOCX.
 */
export const openTemplate = (bytes: Uint8Array): TemplatePackage => {
  if (bytes.length > largestDocx) refuse('template.docxTooLarge');
  const office = openPackage('', bytes);
  assertPlain(office);
  const main = partOfKind(relationsOf(office, ''), 'officeDocument') ?? '';
  const xml = office.text(main) ?? '';
  if (xml === '' || !main.startsWith('word/')) return refuse('template.notDocx');
  if (xml.length > longestXml) refuse('template.docxTooLarge');
  scanXml(xml, { open: () => undefined, close: () => undefined });
  // What a reader of plain text would miss: text in CDATA is text for Word.
  if (xml.includes('<![CDATA[')) refuse('template.notDocx');
  const field = dangerousField(xml);
  if (field !== null) refuse('template.docxField', { found: field });
  return { office, main, xml: keepSections(xml) };
};

const assertPlain = (office: OfficePackage): void => {
  const types = office.text('[Content_Types].xml') ?? refuse('template.notDocx');
  const strange = office.names.find((name) => strangeParts.test(name));
  if (strange !== undefined || /macroEnabled/i.test(types))
    refuse('template.docxMacros', { ...(strange !== undefined && { found: strange }) });
  if (!types.includes(wordDocument)) refuse('template.notDocx');
  for (const name of office.names.filter((one) => one.endsWith('.rels')))
    scanXml(office.text(name) ?? '', { open: assertRelation, close: () => undefined });
};

/** Only what a reader clicks on may lead out of the file: nothing is fetched when it is opened. */
const assertRelation = (name: string, attributes: string): void => {
  if (name !== 'Relationship') return;
  const kind = (attributeIn(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
  const target = attributeIn(attributes, 'Target') ?? '';
  if (strangeKinds.includes(kind)) refuse('template.docxMacros', { found: target });
  const isOutside =
    attributeIn(attributes, 'TargetMode') === 'External' ||
    /^[a-z][\w+.-]*:|^[\\/]{2}/i.test(target);
  const isLink = kind === 'hyperlink' && /^(?:https?|mailto):/i.test(target);
  if (isOutside && !isLink) refuse('template.docxOutside', { found: target.slice(0, 120) });
};
