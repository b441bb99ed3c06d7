import { readResultJson } from '#shared/assessments/result-json.ts';
import type { TableRow } from '#shared/assessments/result-row.ts';
import { readResultTable } from '#shared/assessments/result-table.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import { readTableFile, unicodeText } from '../tables/read-table-file.ts';
import { largestTableFile } from '../tables/table-limits.ts';

const largestRows = 5000;

/** Reads the rows of a file; more than any set has indicators is a mistake, and is not cut off in silence. */
export const readResultFile = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  known: ReadonlySet<string>,
): Result<TableRow[]> => {
  const rows = file.name.toLowerCase().endsWith('.json') ? readJson(file) : readTable(file, known);
  if (rows.ok && rows.value.length > largestRows)
    return fail(appError('import.tooLarge', { name: file.name }));
  return rows;
};

type File = { readonly name: string; readonly bytes: Uint8Array };

/** Of a file with several tables the first that is shown is taken. */
const readTable = ({ name, bytes }: File, known: ReadonlySet<string>): Result<TableRow[]> => {
  const read = readTableFile(name, bytes);
  if (!read.ok) return read;
  const table = read.value.find(({ hidden }) => !hidden) ?? read.value[0];
  return table ? readResultTable(table, known) : fail(appError('import.noTable', { name }));
};

const readJson = ({ name, bytes }: File): Result<TableRow[]> => {
  if (bytes.length > largestTableFile) return fail(appError('import.tooLarge', { name }));
  const text = unicodeText(bytes);
  return text === null ? fail(appError('import.unknownFormat', { name })) : readJsonText(text);
};

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
