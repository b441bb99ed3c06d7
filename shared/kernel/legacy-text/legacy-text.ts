import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** How the letters of a text are to be read. `tcvn3-capitals`: what the fonts ending in H show. */
export const encodings = ['unicode', 'tcvn3', 'tcvn3-capitals', 'vni'] as const;
export type Encoding = (typeof encodings)[number];

/** The encoding a font shows; 'unicode' for every font that is none of the old Vietnamese ones. */
export const encodingOfFont = (font: string | undefined): Encoding => {
  const name = font?.trim().toLowerCase() ?? '';
  if (name.startsWith('.vn')) return name.endsWith('h') ? 'tcvn3-capitals' : 'tcvn3';
  return /^vni[-_ ]/.test(name) ? 'vni' : 'unicode';
};

/** To Unicode, precomposed. A text that already holds letters only Unicode has is left alone, whatever its font. */
export const toUnicodeText = (text: string, encoding: Encoding): string => {
  const bytes = withoutSymbols(text);
  if (encoding === 'unicode' || holdsUnicode(bytes)) return text.normalize('NFC');
  return decode(bytes, encoding).normalize('NFC');
};

const decode = (text: string, encoding: Exclude<Encoding, 'unicode'>): string => {
  if (encoding === 'vni') return fromVni(text);
  const letters = fromTcvn3(text);
  return encoding === 'tcvn3-capitals' ? letters.toLocaleUpperCase('vi') : letters;
};

/** Word keeps letters of a font of symbols in a private range; .Vn fonts often count as such. */
const withoutSymbols = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000));

/** Letters beyond Latin-1 (đ, ơ, ế) and combining marks are in no old encoding; dashes and quotes prove nothing. */
export const holdsUnicode = (text: string): boolean =>
  /[\u0100-\u024f\u1e00-\u1eff]|\p{Mn}/u.test(text);

/** Text in several fonts, each piece read by its own. */
export const unicodeOfRuns = (
  runs: readonly { readonly text: string; readonly font?: string }[],
): string =>
  runs
    .map(({ text, font }) => toUnicodeText(text, encodingOfFont(font)))
    .join('')
    .normalize('NFC');
