import { readFile } from 'node:fs/promises';
import { readSetDocument } from '#shared/criteria/check-set.ts';
import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { isRecord } from '#shared/criteria/sheets/plain-record.ts';
import { readPlainTable, type PlainTable } from '#shared/criteria/sheets/plain-table.ts';
import { isSetWorkbook, tablesToSet } from '#shared/criteria/sheets/tables-to-set.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { QueryContext } from '../handlers.ts';
import { hashOfSet } from './set-library.ts';
import { parseJsonFile } from './parse-json-file.ts';
import { readWorkbookSheets } from './workbook-sheets.ts';

/** A file that holds a set, or an office's table of which one can be made. */
export type SetFile =
  | {
      readonly kind: 'set';
      readonly set: CriteriaSet;
      /** Whether the file says which version it is. */
      readonly versionNamed: boolean;
      readonly origin: 'imported' | 'typed';
    }
  | { readonly kind: 'table'; readonly table: PlainTable; readonly fileName: string };

const largestBytes = 20 * 1024 * 1024;

/** Reads an uploaded file; what it is, its content says and not its name. */
export const readSetFile = async (
  { store }: Pick<QueryContext, 'store'>,
  uploadId: string,
): Promise<SetFile> => {
  const { name, sizeBytes, path } = store.staged(uploadId);
  if (sizeBytes > largestBytes) refuse('import.tooLarge', { name });
  const bytes = await readFile(path);
  return isZip(bytes) ? readWorkbook(name, bytes) : readJson(name, bytes);
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const readWorkbook = async (name: string, bytes: Uint8Array): Promise<SetFile> => {
  const sheets = accepted(await readWorkbookSheets(name, bytes));
  if (isSetWorkbook(sheets)) {
    const set = accepted(tablesToSet(sheets));
    return { kind: 'set', set, versionNamed: true, origin: 'typed' };
  }
  const table = accepted(readPlainTable(sheets[0]?.rows ?? []));
  return { kind: 'table', table, fileName: name };
};

const readJson = (name: string, bytes: Uint8Array): SetFile => {
  const value = parseJsonFile(name, bytes);
  if (!isRecord(value)) return refuse('import.unknownFormat', { name });
  const { sha256, ...document } = value;
  const set = accepted(readSetDocument(document));
  if (sha256 !== undefined && sha256 !== hashOfSet(set))
    refuse('criteria.hashMismatch', { set: set.id });
  return { kind: 'set', set, versionNamed: 'version' in document, origin: 'imported' };
};
