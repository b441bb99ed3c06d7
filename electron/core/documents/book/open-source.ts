import { readFile } from 'node:fs/promises';
import { PDFDocument, ParseSpeeds } from '@cantoo/pdf-lib';
import type { BookFileRef, UnboundReason } from '#shared/dossier/book/book-plan.ts';
import { picturePage } from './picture-page.ts';

/** A file as pages, or why it has none. */
export type Source =
  | {
      readonly pdf: PDFDocument;
      /** Where the words under a picture begin, counted from the foot of its page; null for what is no picture. */
      readonly captionTop: number | null;
    }
  | { readonly reason: UnboundReason };

/** Opens a proof as a book can take it: a PDF as it is, a picture on a page of its own. */
export const openSource = async ({ path, mediaType }: BookFileRef): Promise<Source> => {
  if (path === null) return { reason: 'missing' };
  const read = readers[mediaType];
  if (read === undefined) return { reason: 'format' };
  try {
    return await read(new Uint8Array(await readFile(path)));
  } catch (error) {
    return { reason: isLocked(error) ? 'encrypted' : 'broken' };
  }
};

const openPdf = async (bytes: Uint8Array): Promise<Source> => {
  const pdf = await PDFDocument.load(bytes, {
    password: '',
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  if (pdf.getPages().length === 0) return { reason: 'broken' };
  return { pdf, captionTop: null };
};

const openPicture =
  (type: 'jpeg' | 'png') =>
  (bytes: Uint8Array): Promise<Source> =>
    picturePage(bytes, type);

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<Source>>> = {
  'application/pdf': openPdf,
  'image/jpeg': openPicture('jpeg'),
  'image/png': openPicture('png'),
};

/** pdf-lib names no class for a wrong password. */
const isLocked = (error: unknown): boolean =>
  error instanceof Error && /encrypt|password/i.test(`${error.name} ${error.message}`);
