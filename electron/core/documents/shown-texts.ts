/** Text of each glyph of a page's fonts: by the name of the font, then by the code of the glyph. */
export type GlyphTexts = ReadonlyMap<string, ReadonlyMap<string, string>>;

export type ShownText = {
  readonly text: string;
  /** Points from the foot of the page. */
  readonly y: number;
};

/** Each text a page shows, in the order it is drawn (operators Tm, Tf and TJ: ISO 32000-1, 9.4). */
export const shownTexts = (content: string, fonts: GlyphTexts): readonly ShownText[] => {
  const shown: ShownText[] = [];
  let y = 0;
  let glyphs: ReadonlyMap<string, string> = new Map();
  for (const [, height, font, codes] of content.matchAll(operator)) {
    if (height !== undefined) y = Number(height);
    else if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    else if (codes !== undefined) shown.push({ text: textOf(codes, glyphs), y });
  }
  return shown;
};

const operator = /([-\d.]+) Tm\b|\/(\w+) [-\d.]+ Tf\b|\[([^\]]*)\] TJ\b/g;

/** Codes stand in brackets, four digits each, with the distances between them. */
const textOf = (codes: string, glyphs: ReadonlyMap<string, string>): string => {
  let text = '';
  let close = 0;
  for (let open = codes.indexOf('<'); open !== -1; open = codes.indexOf('<', close)) {
    close = codes.indexOf('>', open);
    if (close === -1) return text;
    for (let at = open + 1; at < close; at += 4)
      text += glyphs.get(codes.slice(at, at + 4)) ?? '\uFFFD';
  }
  return text;
};
