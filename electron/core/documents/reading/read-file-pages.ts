import { readFile } from 'node:fs/promises';
import type { FileReading } from '#shared/evidence/checklist/file-reading.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readPdfPages, summaryOf } from './read-pdf-pages.ts';
import { readPicture } from './read-picture.ts';

/** A file that somebody shall be able to read. */
export type ReadOrder = {
  readonly kind: 'read';
  /** Whose libraries the thread shall have. */
  readonly format: 'pdf';
  readonly path: string;
  readonly mediaType: string;
};

/** Leafs through a file. Null for what can't be unpacked: that it is readable was then not seen. */
export const readFilePages = async (
  { path, mediaType }: ReadOrder,
  onPage: (done: number, total: number) => void,
): Promise<Result<FileReading | null>> => {
  try {
    const bytes = new Uint8Array(await readFile(path));
    if (mediaType === 'application/pdf') return ok(await readPdfPages(bytes, onPage));
    const page = readPicture(bytes, mediaType);
    return ok(page && summaryOf([page]));
  } catch {
    return ok(null);
  }
};
