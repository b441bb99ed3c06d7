/** Everything inside the program is NFC; text typed on a Mac or read from a ZIP often is not. */
export const nfc = (text: string): string => text.normalize('NFC');

const marks = /\p{Mn}/gu;

/** Without tones and marks, small letters, đ as d: "Đường xã" → "duong xa". For search and file names only. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(marks, '').replace(/đ/g, 'd').replace(/Đ/g, 'd').toLowerCase();

const collator = new Intl.Collator('vi', { numeric: true });

/** The order of the Vietnamese alphabet, with 2.9 before 2.10. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);

export const upperFirst = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

export const lowerFirst = (text: string): string =>
  text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

export const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** A name fit for a file on every system: folded words joined by hyphens. */
export const fileSlug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
