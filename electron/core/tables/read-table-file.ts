import { appError, Refusal } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { ReadTable } from '#shared/imports/read-table.ts';
import { readTextTable } from '#shared/imports/text-table.ts';
import { readDocument } from './docx/read-document.ts';
import { openPackage, type OfficePackage } from './open-package.ts';
import { largestTable, largestTableFile, roomFor } from './table-limits.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

/** The tables of an XLSX, CSV or DOCX file. What kind it is, is decided by its content, not its name. */
export const readTableFile = (name: string, bytes: Uint8Array): Result<readonly ReadTable[]> => {
  if (bytes.length > largestTableFile) return fail(appError('import.tooLarge', { name }));
  if (isCompoundFile(bytes)) return fail(appError('import.oldWorkbook', { name }));
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  if (isZip(bytes) || extension === 'xlsx' || extension === 'docx') return readOffice(name, bytes);
  const text = extension === 'csv' || extension === 'txt' ? unicodeText(bytes) : null;
  if (text === null) return fail(appError('import.unknownFormat', { name }));
  return readText(name, text);
};

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** .xls, .doc, and every office file with a password. */
export const isCompoundFile = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** Null for another encoding: letters with marks would be lost in silence. */
export const unicodeText = (bytes: Uint8Array): string | null => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
};

/** Text of a CSV file or of the clipboard. */
export const readText = (name: string, text: string): Result<readonly ReadTable[]> => {
  const table = readTextTable(name.replace(/\.\w+$/, ''), text);
  return table.rows.length > largestTable.rows
    ? fail(appError('import.tooLarge', { name }))
    : ok([table]);
};

const readOffice = (name: string, bytes: Uint8Array): Result<readonly ReadTable[]> => {
  try {
    const office = openPackage(name, bytes);
    const tables = isWord(office)
      ? readDocument(office, roomFor(name))
      : readWorkbook(office, roomFor(name));
    return tables.length === 0 ? fail(appError('import.noTable', { name })) : ok(tables);
  } catch (error) {
    // Whatever else goes wrong in bytes that somebody else wrote means that they are no such file.
    return fail(error instanceof Refusal ? error.error : appError('import.notAWorkbook', { name }));
  }
};

const isWord = (office: OfficePackage): boolean =>
  office.names.some((part) => part.startsWith('word/'));
