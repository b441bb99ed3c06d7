import { appError, Refusal } from '#shared/kernel/app-error.ts';
import type { ReadTable } from '#shared/imports/read-table.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { readDocument } from './docx/read-document.ts';
import { openPackage, type OfficePackage } from './open-package.ts';
import { isCompoundFile, isZip } from './read-table-file.ts';
import { largestTableFile, roomFor } from './table-limits.ts';

/** The tables of a DOCX file alone; another kind of file is told what it is to be. */
export const readWordFile = (name: string, bytes: Uint8Array): Result<readonly ReadTable[]> => {
  if (bytes.length > largestTableFile) return fail(appError('import.tooLarge', { name }));
  if (isCompoundFile(bytes)) return fail(appError('annex.oldDocument', { name }));
  if (!isZip(bytes)) return fail(appError('annex.notADocument', { name }));
  try {
    const office = openPackage(name, bytes);
    if (!isWord(office)) return fail(appError('annex.notADocument', { name }));
    const tables = readDocument(office, roomFor(name));
    return tables.length === 0 ? fail(appError('annex.noTable', { name })) : ok(tables);
  } catch (error) {
    // Bytes that somebody else wrote: whatever goes wrong in them means that they are no such file.
    return fail(error instanceof Refusal ? error.error : appError('annex.notADocument', { name }));
  }
};

const isWord = ({ names }: OfficePackage): boolean => names.includes('word/document.xml');
