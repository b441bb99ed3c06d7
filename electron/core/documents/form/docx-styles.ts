import type { XmlElement } from 'xmldoc';
import { listLevels } from './docx-lists.ts';
import { attributeOf, type DocxPackage } from './docx-package.ts';
import {
  overlayParagraph,
  overlayRun,
  plainParagraph,
  plainRun,
  type ParagraphProperties,
  type RunProperties,
} from './docx-properties.ts';
import { themeFonts } from './docx-theme.ts';

/** Resolves what Word would use: document defaults, the chain of styles, then what stands on the element. */
export type DocxStyles = {
  readonly paragraph: (properties: XmlElement | undefined) => ParagraphProperties;
  readonly run: (
    paragraphProperties: XmlElement | undefined,
    runProperties: XmlElement | undefined,
  ) => RunProperties;
  /** The chain of a table's style, the nearest last. */
  readonly table: (style: string | undefined) => readonly XmlElement[];
};

type StyleParts = Pick<DocxPackage, 'styles' | 'theme' | 'numbering'>;
type StyleSheet = ReadonlyMap<string, XmlElement>;

/** Styles that are based on each other in a ring are broken off. */
const longestChain = 30;

const chainOf = (sheet: StyleSheet, id: string | undefined, length = 0): readonly XmlElement[] => {
  const style = id === undefined ? undefined : sheet.get(id);
  if (style === undefined || length > longestChain) return [];
  return [...chainOf(sheet, attributeOf(style, 'w:basedOn'), length + 1), style];
};

const defaultStyleId = (sheet: StyleSheet): string | undefined => {
  for (const [id, style] of sheet) {
    if (style.attr['w:type'] === 'paragraph' && style.attr['w:default'] === '1') return id;
  }
  return undefined;
};

const sheetOf = (styles: XmlElement | null): StyleSheet =>
  new Map(
    (styles?.childrenNamed('w:style') ?? []).flatMap((style) => {
      const id = style.attr['w:styleId'];
      return id === undefined ? [] : [[id, style]];
    }),
  );

export const createStyles = ({ styles, theme, numbering }: StyleParts): DocxStyles => {
  const themed = themeFonts(theme);
  const lists = listLevels(numbering);
  const sheet = sheetOf(styles);
  const normal = defaultStyleId(sheet);
  const defaults = styles?.childNamed('w:docDefaults');
  const baseRun = overlayRun(plainRun, defaults?.childNamed('w:rPrDefault')?.childNamed('w:rPr'));
  const baseParagraph = overlayParagraph(
    plainParagraph,
    defaults?.childNamed('w:pPrDefault')?.childNamed('w:pPr'),
  );
  const paragraphChain = (properties: XmlElement | undefined): readonly XmlElement[] =>
    chainOf(sheet, attributeOf(properties, 'w:pStyle') ?? normal);
  return {
    paragraph: (properties) => {
      const styled = paragraphChain(properties).reduce(
        (inherited, style) => overlayParagraph(inherited, style.childNamed('w:pPr')),
        baseParagraph,
      );
      const { list, listLevel } = overlayParagraph(styled, properties);
      const listed = overlayParagraph(styled, lists.get(list)?.[listLevel]?.properties);
      return overlayParagraph(listed, properties);
    },
    run: (paragraphProperties, runProperties) => {
      const chain = [
        ...paragraphChain(paragraphProperties),
        ...chainOf(sheet, attributeOf(runProperties, 'w:rStyle')),
      ];
      const styled = chain.reduce(
        (inherited, style) => overlayRun(inherited, style.childNamed('w:rPr')),
        baseRun,
      );
      return themed(overlayRun(styled, runProperties));
    },
    table: (style) => chainOf(sheet, style),
  };
};
