import { attributeIn, scanXml } from '../scan-xml.ts';
import { general, numberFormat, type NumberFormat } from './number-formats.ts';

export type CellStyle = { readonly format: NumberFormat; readonly font: string | undefined };

/** Format and font of each style, by the number that a cell names. */
export const readStyles = (xml: string | null): readonly CellStyle[] => {
  if (xml === null) return [];
  const found = collectStyles(xml);
  return found.styles.map(({ fontId, formatId }) => ({
    font: found.fonts[fontId],
    format: formatId === 0 ? general : numberFormat(formatId, found.formats),
  }));
};

type Found = {
  readonly formats: Map<number, string>;
  readonly fonts: (string | undefined)[];
  readonly styles: { readonly fontId: number; readonly formatId: number }[];
};

const collectStyles = (xml: string): Found => {
  const found: Found = { formats: new Map(), fonts: [], styles: [] };
  const path: string[] = [];
  scanXml(xml, {
    open: (name, attributes) => {
      noteStyle(found, { parent: path.at(-1), name, attributes });
      path.push(name);
    },
    close: () => path.pop(),
  });
  return found;
};

type Opened = {
  readonly parent: string | undefined;
  readonly name: string;
  readonly attributes: string;
};

/** The parent decides: fonts of conditional formats (under dxf) are no fonts of cells. */
const noteStyle = (found: Found, { parent, name, attributes }: Opened): void => {
  const place = `${parent ?? ''}/${name}`;
  const number = (attribute: string): number => Number(attributeIn(attributes, attribute) ?? 0);
  if (place === 'numFmts/numFmt')
    found.formats.set(number('numFmtId'), attributeIn(attributes, 'formatCode') ?? '');
  else if (place === 'fonts/font') found.fonts.push(undefined);
  else if (place === 'font/name' && found.styles.length === 0 && found.fonts.length > 0)
    found.fonts[found.fonts.length - 1] = attributeIn(attributes, 'val');
  else if (place === 'cellXfs/xf')
    found.styles.push({ fontId: number('fontId'), formatId: number('numFmtId') });
};
