import { errorText } from '#shared/messages/error-text.ts';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { required } from '../words.ts';
import { safeFile } from './safe-file.ts';

/** Sums of places from a table; those that do not add up are listed and change nothing. */
export const surveyImport: Verb = {
  usage: 'survey import --dossier ID FILE',
  options: ['dossier'],
  words: 1,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    const [given] = words.plain;
    if (given === undefined) throw new WrongUsage('survey import needs a file');
    const dossierId = required(words, 'dossier');
    const { uploadId } = valueOf(await session.stage(safeFile(given)));
    const { imported, rejected } = await call('survey.importTallies', { dossierId, uploadId });
    const rows = rejected.map(({ line, place, error }) => ({
      line,
      place,
      message: errorText('vi', error).title,
    }));
    const lines = rows.map(({ line, place, message }) => `${line}\t${place}\t${message}`);
    return { value: { imported, rejected: rows }, text: [String(imported), ...lines].join('\n') };
  },
};
