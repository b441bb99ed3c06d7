import { z } from 'zod';

/** Blank pages are named one by one up to here; more are only counted. */
export const namedBlankPages = 50;

/**
 * What somebody who leafs through a file would notice, read once when it comes in. A page that is one picture is a
 * scan: its resolution is what the picture has on the paper's size.
 */
export const fileReadingSchema = z.strictObject({
  /** Which way of reading it was. */
  version: z.literal(1),
  pages: z.int().min(1),
  scannedPages: z.int().min(0),
  /** Of the scanned page with the fewest dots per inch, rounded; null where no page is a scan. */
  lowestDpi: z.int().min(0).nullable(),
  lowestDpiPage: z.int().min(1).nullable(),
  blankCount: z.int().min(0),
  /** Numbers of the first blank pages. */
  blankPages: z.array(z.int().min(1)).max(namedBlankPages),
  /** Some page has letters that can be searched. */
  hasText: z.boolean(),
});
export type FileReading = z.infer<typeof fileReadingSchema>;

/** Null for a file that nobody has looked through, and for what another way of reading has left. */
export const parseReading = (text: string | null): FileReading | null => {
  if (text === null) return null;
  try {
    return fileReadingSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const legible: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];

/** Files whose pages the program can look through. */
export const canBeRead = (mediaType: string): boolean => legible.includes(mediaType);

/** Pictures that a council opens but the program can't look into: their size alone is known. */
export const isPicture = (mediaType: string): boolean => mediaType.startsWith('image/');
