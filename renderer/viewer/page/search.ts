import { fold, nfc } from '#shared/kernel/vietnamese.ts';

/** A text as it is searched: exactly, and without marks. */
export type Searched = { readonly exact: string; readonly bare: string };

export const searched = (texts: readonly (string | null)[]): Searched => {
  const exact = nfc(texts.filter((text) => text !== null).join(' \n')).toLowerCase();
  return { exact, bare: fold(exact) };
};

/**
 * Whether a text has every word of a query. A word typed without marks finds every marking of it; one typed with marks
 * finds only itself: "duong" finds "đường" and "dương", "đường" does not find "dương".
 */
export const matches = ({ exact, bare }: Searched, query: string): boolean =>
  nfc(query)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => (fold(word) === word ? bare : exact).indexOf(word) >= 0);
