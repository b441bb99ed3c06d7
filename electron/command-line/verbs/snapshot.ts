import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { readDay, type Day } from '#shared/kernel/day.ts';
import { WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, required, type Words } from '../words.ts';
import { safeFile } from './safe-file.ts';

/** Keeps how a day ended. A day before the dossier was made needs its verdicts in a file. */
export const snapshot: Verb = {
  usage: 'snapshot --dossier ID --date DATE [--results FILE]',
  options: ['dossier', 'date', 'results'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const dossierId = required(words, 'dossier');
    const on = dayOption(words, 'date');
    const file = option(words, 'results');
    const verdicts = file === undefined ? undefined : readVerdicts(file);
    const value = {
      dossierId,
      ...(await call('assessments.snapshot', { dossierId, on, verdicts })),
    };
    return { value, text: value.on };
  },
};

export const dayOption = (words: Words, name: string): Day => {
  const given = required(words, name);
  const day = readDay(given);
  if (day === null) throw new WrongUsage(`--${name} ${given}`);
  return day;
};

const rows = z.array(z.object({ code: z.string(), verdict: verdictSchema }));

const readVerdicts = (file: string): z.infer<typeof rows> => {
  const parsed = rows.safeParse(jsonOf(readFileSync(safeFile(file), 'utf8')));
  if (!parsed.success) throw new WrongUsage('--results: [{"code":"1.1","verdict":"met"}, …]');
  return parsed.data;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
