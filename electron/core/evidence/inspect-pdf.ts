import { readFile } from 'node:fs/promises';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { pdfReader } from '../documents/pdf-reader.ts';
import type { Inspected } from './inspect-file.ts';

/** Beyond this a PDF is stored without counting its pages: the reader wants it whole in memory. */
const largestReadBytes = 256 * 1024 * 1024;

type Source = { readonly path: string; readonly name: string; readonly sizeBytes: number };

/** Opens the PDF as the council's reader will: a password or a broken file shows here, not there. */
export const inspectPdf = async ({ path, name, sizeBytes }: Source): Promise<Result<Inspected>> => {
  const found = { mediaType: 'application/pdf', widthPx: null, heightPx: null };
  if (sizeBytes > largestReadBytes) return ok({ ...found, pages: null });
  const { getDocument, PasswordException } = await pdfReader();
  const data = new Uint8Array(await readFile(path));
  const task = getDocument({ data, useSystemFonts: false, verbosity: 0 });
  try {
    const pdf = await task.promise;
    return ok({ ...found, pages: pdf.numPages });
  } catch (error) {
    const isLocked = error instanceof PasswordException;
    return fail(appError(isLocked ? 'evidence.encryptedPdf' : 'evidence.damagedPdf', { name }));
  } finally {
    await task.destroy();
  }
};
