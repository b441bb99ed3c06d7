import type { XmlElement } from 'xmldoc';
import { attributeOf } from './docx-package.ts';
import {
  overlayParagraph,
  overlayRun,
  plainParagraph,
  plainRun,
  type ParagraphProperties,
  type RunProperties,
} from './docx-properties.ts';

/** Resolves what Word would use: document defaults, the chain of styles, then what stands on the element. */
export type DocxStyles = {
  readonly paragraph: (properties: XmlElement | undefined) => ParagraphProperties;
  readonly run: (
    paragraphProperties: XmlElement | undefined,
    runProperties: XmlElement | undefined,
  ) => RunProperties;
};

type StyleSheet = ReadonlyMap<string, XmlElement>;

const chainOf = (sheet: StyleSheet, id: string | undefined): readonly XmlElement[] => {
  const style = id === undefined ? undefined : sheet.get(id);
  if (style === undefined) return [];
  return [...chainOf(sheet, attributeOf(style, 'w:basedOn')), style];
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

export const createStyles = (styles: XmlElement | null): DocxStyles => {
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
      return overlayParagraph(styled, properties);
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
      return overlayRun(styled, runProperties);
    },
  };
};
