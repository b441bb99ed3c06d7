import { refuse } from '#shared/kernel/app-error.ts';

/** The JSON of a file that somebody hands in; other programs may have put a mark at its beginning. */
export const parseJsonFile = (name: string, bytes: Uint8Array): unknown => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('import.unknownFormat', { name });
  }
};
