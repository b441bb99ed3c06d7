import type { FormPageNumber, FormSection } from '#shared/dossier/form/form-model.ts';
import { XmlDocument, type XmlElement } from 'xmldoc';
import { attributeOf, elementsOf, type DocxPackage } from './docx-package.ts';
import { mmPerTwip, type Room } from './docx-lines.ts';
import { isToggledOn } from './docx-properties.ts';
import { readParagraph, type DocxParagraph } from './docx-paragraph.ts';
import type { DocxStyles } from './docx-styles.ts';

/** Content up to a w:sectPr, with what that sectPr says. */
export type DocxSection = {
  readonly content: readonly XmlElement[];
  readonly properties: XmlElement;
};

const sectionEnd = (element: XmlElement): XmlElement | undefined =>
  element.name === 'w:sectPr' ? element : element.childNamed('w:pPr')?.childNamed('w:sectPr');

const unsaid = new XmlDocument('<w:sectPr/>');

/** Cuts the body where Word starts a new section. */
export const splitSections = (body: XmlElement): readonly DocxSection[] => {
  const sections: DocxSection[] = [];
  let content: XmlElement[] = [];
  for (const element of elementsOf(body)) {
    const properties = sectionEnd(element);
    if (element.name !== 'w:sectPr') content.push(element);
    if (properties === undefined) continue;
    sections.push({ content, properties });
    content = [];
  }
  // A body without an end of its last section has the sheet that Word assumes.
  return content.length === 0 ? sections : [...sections, { content, properties: unsaid }];
};

/** What Word assumes of a sheet that nothing is said of, in twips. */
const assumed: Readonly<Record<string, number>> = { 'w:w': 12_240, 'w:h': 15_840 };
const assumedMargin = 1440;

const millimetres = (properties: XmlElement, child: string, attribute: string): number => {
  const said = Number(attributeOf(properties, child, attribute) ?? Number.NaN);
  const twips = Number.isFinite(said) ? said : (assumed[attribute] ?? assumedMargin);
  return twips * mmPerTwip;
};

const exact = (mm: number): { mm: number; slackMm: number } => ({ mm, slackMm: 0 });

export const sectionForm = ({ properties }: DocxSection): FormSection => ({
  widthMm: millimetres(properties, 'w:pgSz', 'w:w'),
  heightMm: millimetres(properties, 'w:pgSz', 'w:h'),
  margins: {
    top: exact(millimetres(properties, 'w:pgMar', 'w:top')),
    bottom: exact(millimetres(properties, 'w:pgMar', 'w:bottom')),
    left: exact(millimetres(properties, 'w:pgMar', 'w:left')),
    right: exact(millimetres(properties, 'w:pgMar', 'w:right')),
  },
});

export const sectionRoom = (section: DocxSection): Room => {
  const { widthMm, margins } = sectionForm(section);
  return { leftMm: margins.left?.mm ?? 0, rightMm: widthMm - (margins.right?.mm ?? 0) };
};

/** The header or footer of a kind ("first", "default"); a section without its own takes over the one before. */
export const partOf = (
  sections: readonly DocxSection[],
  index: number,
  wanted: { readonly reference: string; readonly type: string; readonly file: DocxPackage },
): XmlElement | null => {
  for (const section of sections.slice(0, index + 1).toReversed()) {
    const reference = section.properties
      .childrenNamed(wanted.reference)
      .find((candidate) => (candidate.attr['w:type'] ?? 'default') === wanted.type);
    const id = reference?.attr['r:id'];
    if (id !== undefined) return wanted.file.partById.get(id) ?? null;
  }
  return null;
};

const digits: Readonly<Record<string, (page: number) => string>> = {
  decimal: String,
  upperRoman: (page) => (page === 1 ? 'I' : 'II'),
  lowerRoman: (page) => (page === 1 ? 'i' : 'ii'),
};

const shownNumber = (section: DocxSection, index: number, sheet: number): string => {
  const numbering = section.properties.childNamed('w:pgNumType')?.attr ?? {};
  const start = numbering['w:start'] ?? (index === 0 ? '1' : undefined);
  if (start === undefined) return '?';
  return (digits[numbering['w:fmt'] ?? 'decimal'] ?? (() => '?'))(Number(start) + sheet - 1);
};

type NumberHolder = { readonly paragraph: DocxParagraph; readonly place: FormPageNumber['place'] };

const numberHolder = (
  sections: readonly DocxSection[],
  index: number,
  wanted: { readonly type: string; readonly file: DocxPackage; readonly styles: DocxStyles },
): NumberHolder | null => {
  for (const reference of ['w:headerReference', 'w:footerReference']) {
    const part = partOf(sections, index, { ...wanted, reference });
    const paragraphs = (part?.descendantsNamed('w:p') ?? []).map((element) =>
      readParagraph(element, wanted.styles),
    );
    const paragraph = paragraphs.find((candidate) => candidate.hasPageField);
    const place = reference === 'w:headerReference' ? 'top-margin' : 'elsewhere';
    if (paragraph !== undefined) return { paragraph, place };
  }
  return null;
};

const centerOf = (paragraph: DocxParagraph, room: Room): number => {
  const { align, leftTwips, rightTwips, firstLineTwips } = paragraph.properties;
  const from = room.leftMm + (leftTwips + firstLineTwips) * mmPerTwip;
  const to = room.rightMm - rightTwips * mmPerTwip;
  if (align === 'center') return (from + to) / 2;
  return align === 'right' || align === 'end' ? to : from;
};

/** What the first two sheets of a section would show; those after follow the second. */
export const pageNumbersOf = (
  sections: readonly DocxSection[],
  index: number,
  whole: { readonly file: DocxPackage; readonly styles: DocxStyles },
): readonly FormPageNumber[] => {
  const section = sections[index];
  if (section === undefined) return [];
  const hasTitlePage = isToggledOn(section.properties, 'w:titlePg');
  return [1, 2].map((sheet) => {
    const type = sheet === 1 && hasTitlePage ? 'first' : 'default';
    const holder = numberHolder(sections, index, { type, ...whole });
    return {
      section: index,
      sheet,
      shown: holder === null ? null : shownNumber(section, index, sheet),
      sizePt: holder?.paragraph.markSizePt ?? 0,
      italic: holder?.paragraph.runs.some((run) => run.italic) ?? false,
      place: holder?.place ?? 'elsewhere',
      centerMm: holder === null ? 0 : centerOf(holder.paragraph, sectionRoom(section)),
    };
  });
};
