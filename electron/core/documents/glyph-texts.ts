/**
 * The text behind each glyph of a font, by its code in four hexadecimal digits, from its ToUnicode map (ISO 32000-1,
 * 9.10.3). Ranges whose texts are listed are read, which is how pdfkit writes them.
 */
export const glyphTexts = (map: string): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const [, from = '', list = ''] of map.matchAll(range)) {
    const first = Number.parseInt(from, 16);
    for (const [index, [, units = '']] of [...list.matchAll(hexadecimal)].entries())
      texts.set(codeOf(first + index), textOf(units));
  }
  return texts;
};

const range = /<([\da-f]{4})>\s*<[\da-f]{4}>\s*\[([^\]]*)\]/gi;
const hexadecimal = /<([\da-f]+)>/gi;

const codeOf = (code: number): string => code.toString(16).padStart(4, '0');

/** UTF-16, four digits a unit. */
const textOf = (units: string): string =>
  (units.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');
