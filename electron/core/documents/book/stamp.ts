import type { PageFrame } from '#shared/dossier/book/page-frame.ts';
import { stampPlace } from '#shared/dossier/book/stamp-place.ts';
import type { BookFont } from './book-font.ts';

export type Fonts = { readonly regular: BookFont; readonly bold: BookFont };

/** One field of a stamp; fields stand side by side in a frame. */
export type StampField = { readonly text: string; readonly bold?: boolean };

const size = 8.5;
const padding = 4.5;
const height = 13.5;
/** A blue that no paper is printed in, so that nobody takes the stamp for a part of it. */
const ink = '0.1 0.22 0.5';

/** Operators that draw a stamp in the page's own units. */
export const stampOperators = (
  frame: PageFrame,
  fields: readonly StampField[],
  fonts: Fonts,
): string => {
  const widths = fields.map(
    (field) => fontOf(field, fonts).widthOf(field.text, size) + 2 * padding,
  );
  const width = widths.reduce((sum, one) => sum + one, 0);
  const place = stampPlace(frame, { width, height });
  const parts: string[] = [];
  let left = 0;
  for (const [index, field] of fields.entries()) {
    if (index > 0) parts.push(`${number(left)} 0 m ${number(left)} ${height} l S`);
    parts.push(textOperators({ ...field, left: left + padding, bottom: 3.9, size }, fonts));
    left += widths[index] ?? 0;
  }
  return [
    'q',
    `${frame.matrix.map(number).join(' ')} cm`,
    `${[place.scale, 0, 0, place.scale, place.left, place.bottom].map(number).join(' ')} cm`,
    `1 1 1 rg ${ink} RG 0.6 w 0 0 ${number(width)} ${height} re B`,
    `${ink} rg`,
    ...parts,
    'Q',
  ].join('\n');
};

type Placed = StampField & {
  readonly left: number;
  readonly bottom: number;
  readonly size: number;
};

export const textOperators = (words: Placed, fonts: Fonts): string => {
  const name = words.bold ? 'HsB' : 'HsR';
  const text = fontOf(words, fonts).encoded(words.text);
  return `BT /${name} ${number(words.size)} Tf ${number(words.left)} ${number(words.bottom)} Td ${text} Tj ET`;
};

export const fontOf = ({ bold }: { readonly bold?: boolean }, fonts: Fonts): BookFont =>
  bold ? fonts.bold : fonts.regular;

/** A number as PDF writes it, without an exponent. */
export const number = (value: number): string => String(Math.round(value * 1e4) / 1e4);
