/**
 * VNI-Windows: a letter of ASCII (or ơ, ư as Latin-1 ô, ö) followed by a sign for its tone and mark; í, đ and a few
 * others are one letter. A capital is written with the capital of its sign.
 */
const tones = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
} as const;
const circumflex = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
} as const;
const breve = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
} as const;

const single: readonly (readonly [string, string])[] = [
  ['í', 'í'],
  ['ì', 'ì'],
  ['ỉ', 'æ'],
  ['ĩ', 'ó'],
  ['ị', 'ò'],
  ['ỵ', 'î'],
  ['đ', 'ñ'],
  ['ơ', 'ô'],
  ['ư', 'ö'],
];

const composed = (
  bases: readonly (readonly [string, string])[],
  signs: Readonly<Record<string, string>>,
  mark = '',
): readonly (readonly [string, string])[] =>
  bases.flatMap(([letter, written]) =>
    Object.entries(signs).map(
      ([tone, sign]) => [`${letter}${mark}${tone}`.normalize('NFC'), `${written}${sign}`] as const,
    ),
  );

const same = (letters: string): readonly (readonly [string, string])[] =>
  Array.from(letters, (letter) => [letter, letter] as const);

const small: readonly (readonly [string, string])[] = [
  ...composed([...same('aeouy'), ['ơ', 'ô'], ['ư', 'ö']], tones),
  ...composed(same('aeo'), circumflex, '\u0302'),
  ...composed(same('a'), breve, '\u0306'),
  ...single,
].filter(([letter, written]) => !(letter === 'ỵ' && written.length === 2));

const capital = (text: string): string => text.toLocaleUpperCase('en-US');
const letters = [...small, ...small.map(([now, old]) => [capital(now), capital(old)] as const)];
/** Some keyboards wrote a capital with the small sign; what they wrote is read, never written. */
const mixed = small
  .filter(([, old]) => old.length === 2)
  .map(([now, old]) => [capital(now), `${capital(old.charAt(0))}${old.charAt(1)}`] as const);

const fromUnicode: ReadonlyMap<string, string> = new Map(letters);
const toUnicode: ReadonlyMap<string, string> = new Map(
  [...mixed, ...letters].map(([now, old]) => [old, now]),
);
const written = new RegExp(
  [...toUnicode.keys()].toSorted((a, b) => b.length - a.length).join('|'),
  'g',
);

/** A sign that does not belong to the letter before it is a letter itself. */
export const fromVni = (text: string): string =>
  text.replace(written, (old) => toUnicode.get(old) ?? old);

/** Null where a letter can't be written. */
export const toVni = (text: string): string | null => {
  const old = Array.from(text.normalize('NFC'), (letter) =>
    letter.charCodeAt(0) < 0x80 ? letter : fromUnicode.get(letter),
  );
  return old.every((letter) => letter !== undefined) ? old.join('') : null;
};
