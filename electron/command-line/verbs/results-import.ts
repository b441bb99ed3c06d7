import { errorText } from '#shared/messages/error-text.ts';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { required } from '../words.ts';
import { safeFile } from './safe-file.ts';

/** Answers from a JSON, CSV or XLSX file; rows that are refused are listed and change nothing. */
export const resultsImport: Verb = {
  usage: 'results import --dossier ID FILE',
  options: ['dossier'],
  words: 1,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    const [given] = words.plain;
    if (given === undefined) throw new WrongUsage('results import needs a file');
    const dossierId = required(words, 'dossier');
    const { uploadId } = valueOf(await session.stage(safeFile(given)));
    const { imported, rejected } = await call('assessments.importFile', { dossierId, uploadId });
    const rows = rejected.map(({ row, code, reason, error }) => ({
      row,
      code,
      reason,
      message: errorText('vi', error).title,
    }));
    const lines = rows.map(({ row, code, message }) => `${row}\t${code}\t${message}`);
    return { value: { imported, rejected: rows }, text: [String(imported), ...lines].join('\n') };
  },
};
