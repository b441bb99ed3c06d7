/**
 * The code printed on every copy of a proof (F14). It is worked out from the proof's id alone, so that nothing can
 * change it: neither another label, nor another order of indicators, nor the merge of two communes or two journals.
 * Letters are those of Crockford's base 32, which has no I, L, O or U to be misread; the last one is a check.
 */
export const lastingCode = (evidenceId: string): string => {
  const letters = lettersOf(hashOf(evidenceId));
  return grouped(letters + checkLetter(letters));
};

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;

/** What a person types or a hand scanner reads, as the code is printed; null where it is none or was mistyped. */
export const readLastingCode = (typed: string): string | null => {
  const letters = typed
    .toUpperCase()
    .replace(new RegExp(`^\\s*${codePrefix}`), '')
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isCode =
    letters.length === length + 1 &&
    letters.split('').every((letter) => alphabet.includes(letter)) &&
    checkLetter(letters.slice(0, length)) === letters.slice(length);
  return isCode ? grouped(letters) : null;
};

/** Goes before the code in a QR, so that a reader of QR codes tells it from others. */
export const codePrefix = 'HOSO:';

/** "H7K2Q-9XM4D-3". */
const grouped = (letters: string): string =>
  [letters.slice(0, 5), letters.slice(5, length), letters.slice(length)].join('-');

/** The first fifty bits, five a letter. */
const lettersOf = (hash: bigint): string =>
  Array.from({ length }, (_, index) =>
    alphabet.charAt(Number((hash >> BigInt(64 - 5 * (index + 1))) & 31n)),
  ).join('');

/** Weights are odd, and differ from place to place: one wrong letter or two neighbours exchanged show, but for few. */
const checkLetter = (letters: string): string => {
  const sum = letters
    .split('')
    .reduce((total, letter, index) => total + alphabet.indexOf(letter) * (2 * index + 1), 0);
  return alphabet.charAt(sum % 31);
};

/** FNV-1a in 64 bits with a last mixing: ids that differ in one sign have codes that differ everywhere. */
const hashOf = (text: string): bigint => {
  const mask = (1n << 64n) - 1n;
  const hash = text
    .split('')
    .reduce(
      (sum, letter) => ((sum ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n) & mask,
      0xcbf29ce484222325n,
    );
  const mixed = ((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn) & mask;
  return mixed ^ (mixed >> 33n);
};
