import { setGrades, setLevels } from '#shared/criteria/criteria-set.ts';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, type Words } from '../words.ts';
import { safeFile } from './safe-file.ts';

/** A set from a JSON file, from the workbook of the template, or from an office's own table. */
export const setsImport: Verb = {
  usage:
    'sets import FILE [--id ID] [--title TEXT] [--level L] [--grade G] [--from YEAR] [--to YEAR]',
  options: ['id', 'title', 'level', 'grade', 'from', 'to'],
  words: 1,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    const [given] = words.plain;
    if (given === undefined) throw new WrongUsage('sets import needs a file');
    const { uploadId } = valueOf(await session.stage(safeFile(given)));
    const value = await call('criteria.importSet', { uploadId, about: aboutOf(words) });
    return { value, text: `${value.id}\t${value.version}\t${value.indicators}` };
  },
};

const aboutOf = (words: Words) => {
  const [id, title] = [option(words, 'id'), option(words, 'title')];
  const level = setLevels.find((one) => one === option(words, 'level'));
  const grade = setGrades.find((one) => one === option(words, 'grade'));
  const [from, to] = [option(words, 'from'), option(words, 'to')].map((year) =>
    year === undefined ? undefined : Number(year),
  );
  if (option(words, 'level') !== undefined && !level)
    throw new WrongUsage(`--level: ${setLevels.join(', ')}`);
  if (option(words, 'grade') !== undefined && !grade)
    throw new WrongUsage(`--grade: ${setGrades.join(', ')}`);
  return { id, title, level, grade, from, to };
};
