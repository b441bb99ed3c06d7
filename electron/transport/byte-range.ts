/** First and last byte, both included. */
export type ByteRange = { readonly first: number; readonly last: number };

/**
 * The one range a Range header asks for (RFC 9110, 14.2). 'whole' where it is absent, malformed or asks for
 * several ranges, which a server may ignore; 'unsatisfiable' where it lies outside the file.
 */
export const parseByteRange = (
  header: string | null,
  size: number,
): ByteRange | 'whole' | 'unsatisfiable' => {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  const [, from = '', to = ''] = parts ?? [];
  if (from === '' && to === '') return 'whole';
  if (from === '') return within(size - Math.min(Number(to), size), size - 1, size);
  if (to !== '' && Number(to) < Number(from)) return 'whole';
  return within(Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1), size);
};

const within = (first: number, last: number, size: number): ByteRange | 'unsatisfiable' =>
  first < size && first <= last ? { first, last } : 'unsatisfiable';
