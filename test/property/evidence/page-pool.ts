/** Pages of a file: one of the pool, the same read badly, or a scan without words. */
export type FileSpec = readonly (number | { readonly blurred: number } | 'scan')[];

const pageWords = (page: number): string =>
  Array.from({ length: 32 }, (_, at) => `w${page}x${at}`).join(' ');

export const textOf = (page: FileSpec[number]): string => {
  if (page === 'scan') return '';
  if (typeof page === 'number') return pageWords(page);
  return pageWords(page.blurred)
    .split(' ')
    .map((word, at) => (at % 8 === 5 ? `${word}y` : word))
    .join(' ');
};

/** Words that stand on this page and on no other of the pool, and that a bad reading leaves as they are. */
export const wordsOfPage = (text: string): string => {
  const page = /w(\d+)x/.exec(text)?.[1];
  return page === undefined ? '' : `w${page}x0 w${page}x1 w${page}x2`;
};
