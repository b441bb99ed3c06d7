import { bareWords, hasWords } from '#shared/kernel/found-words.ts';

type Range = { readonly from: number | null; readonly to: number | null };

/** The page of a range (of the whole file without one) that shows the words; 'unread' where it has no words at all. */
export const findQuotePage = (
  texts: readonly string[],
  quote: string,
  { from, to }: Range,
): number | 'missing' | 'unread' => {
  const first = from ?? 1;
  const pages = texts.slice(first - 1, from === null ? texts.length : (to ?? from));
  const at = pages.findIndex((text) => hasWords(text, quote));
  if (at >= 0) return first + at;
  return pages.some((text) => bareWords(text) === '') || pages.length === 0 ? 'unread' : 'missing';
};
