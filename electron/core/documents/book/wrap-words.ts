import type { Words } from './held-page.ts';
import { fontOf, type Fonts } from './stamp.ts';

type Place = {
  readonly middle: number;
  /** Where the first line stands. */
  readonly top: number;
  readonly size: number;
  readonly room: number;
  readonly bold?: boolean;
};

const lineStep = 1.3;

/** Texts one under another, each broken where it has no room, every line centred. */
export const centredLines = (texts: readonly string[], place: Place, fonts: Fonts): Words[] => {
  const { middle, top, size, room, bold = false } = place;
  const widthOf = (text: string): number => fontOf({ bold }, fonts).widthOf(text, size);
  return texts
    .flatMap((text) => wrapped(text, (line) => widthOf(line) <= room))
    .map((text, index) => ({
      text,
      size,
      bold,
      left: middle - widthOf(text) / 2,
      bottom: top - index * size * lineStep,
    }));
};

/** A word that has no room for itself alone keeps its line all the same. */
const wrapped = (text: string, fits: (line: string) => boolean): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
