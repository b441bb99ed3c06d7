import {
  readResultJson,
  readResultTable,
  type TableCell,
  type TableRow,
} from '#shared/assessments/result-table.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, type Result } from '#shared/kernel/result.ts';

/** A table of 75 indicators is a few kilobytes; this leaves room for any office's workbook. */
export const largestImportBytes = 20 * 1024 * 1024;
const largestRows = 5000;

/** Reads the rows of a file; more than any set has indicators is a mistake, and is not cut off in silence. */
export const readResultFile = async (
  name: string,
  bytes: Uint8Array,
): Promise<Result<TableRow[]>> => {
  const rows = await readRows(name, bytes);
  if (rows.ok && rows.value.length > largestRows)
    return fail(appError('import.tooLarge', { name }));
  return rows;
};

/** Reads the rows of a JSON, CSV or XLSX file. What kind it is, is decided by its content, not its name. */
const readRows = async (name: string, bytes: Uint8Array): Promise<Result<TableRow[]>> => {
  if (bytes.length > largestImportBytes) return fail(appError('import.tooLarge', { name }));
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  if (isZip(bytes) || extension === 'xlsx') return readWorkbook(name, bytes);
  const text = textOf(bytes);
  if (text === null) return fail(appError('import.unknownFormat', { name }));
  if (extension === 'json') return readJsonText(text);
  if (extension === 'csv') return readCsvText(text);
  return fail(appError('import.unknownFormat', { name }));
};

/** Null for another encoding: letters with marks would be lost in silence. */
const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const readJsonText = (text: string): Result<TableRow[]> => {
  try {
    return readResultJson(JSON.parse(text, exactNumber));
  } catch (error) {
    const problem = error instanceof Error ? error.message : '';
    return fail(appError('import.invalidJson', { problem: problem.slice(0, 120) }));
  }
};

/**
 * A number with more digits than binary floating point holds would be rounded before anybody judged it: 79.9…9
 * would become 80. It is handed on as the text it is, in the form that is never ambiguous.
 */
const exactNumber = (_key: string, value: unknown, context?: { source?: string }): unknown => {
  const source = context?.source;
  const isInexact = typeof value === 'number' && source !== undefined && String(value) !== source;
  return isInexact && /^-?\d+\.\d+$/.test(source) ? source.replace('.', ',') : value;
};

/** Loaded only when a file comes in: the core starts without it. */
const readCsvText = async (text: string): Promise<Result<TableRow[]>> => {
  const { parseCsv } = await import('hucre/csv');
  return readResultTable(parseCsv(text).map((row) => row.map(plainCell)));
};

const readWorkbook = async (name: string, bytes: Uint8Array): Promise<Result<TableRow[]>> => {
  const [{ readXlsx }, { rowsOfSheet }] = await Promise.all([
    import('hucre/xlsx'),
    import('./workbook-cells.ts'),
  ]);
  try {
    const asked = { sheets: [0], maxRows: largestRows + 2, readStyles: true };
    const [sheet] = (await readXlsx(bytes, asked)).sheets;
    return readResultTable(sheet ? rowsOfSheet(sheet) : []);
  } catch {
    return fail(appError('import.notAWorkbook', { name }));
  }
};

/** A CSV holds no dates of its own; the type of its reader does. */
const plainCell = (cell: TableCell | Date): TableCell =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
