import { attributeIn, scanXml } from '../scan-xml.ts';

/** The font that each style of a Word file gives, with those it is based on; '' is the default of the document. */
export type StyleFonts = (styleId: string) => string | undefined;

type Style = { font?: string; basedOn?: string };

export const readStyleFonts = (xml: string | null): StyleFonts => {
  const styles = new Map<string, Style>([['', {}]]);
  if (xml !== null) collect(xml, styles);
  const fontOf = (id: string, depth: number): string | undefined => {
    const style = styles.get(id);
    if (style?.font !== undefined || depth > 20) return style?.font;
    return style?.basedOn === undefined ? styles.get('')?.font : fontOf(style.basedOn, depth + 1);
  };
  return (id) => fontOf(id, 0);
};

const collect = (xml: string, styles: Map<string, Style>): void => {
  let current: Style = styles.get('') ?? {};
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'style') {
        current = {};
        styles.set(attributeIn(attributes, 'w:styleId') ?? '', current);
      } else if (name === 'basedOn') current.basedOn = attributeIn(attributes, 'w:val') ?? '';
      else if (name === 'rFonts') {
        const font = fontNamed(attributes);
        if (font !== undefined) current.font ??= font;
      }
    },
    close: () => undefined,
  });
};

/** Latin letters and those above them may be set in two fonts; old Vietnamese letters stand in the second. */
export const fontNamed = (attributes: string): string | undefined =>
  attributeIn(attributes, 'w:hAnsi') ?? attributeIn(attributes, 'w:ascii');
