import path from 'node:path';
import { errorText } from '#shared/messages/error-text.ts';
import { Refused, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, required, type Words } from '../words.ts';

const known = ['pdf', 'docx', 'xlsx'] as const;
type Format = (typeof known)[number];

/** Makes the papers of a dossier and writes them to a folder; what can't be made yet is told with its reason. */
export const papers: Verb = {
  usage: 'papers --dossier ID --out DIR [--format pdf,docx,xlsx] [--paper P02,P03]',
  options: ['dossier', 'out', 'format', 'paper'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, session, call, tell }) => {
    const dossierId = required(words, 'dossier');
    const out = path.resolve(required(words, 'out'));
    const wanted = option(words, 'paper')?.split(',');
    const input = { dossierId, formats: formatsOf(words), papers: wanted };
    const { made, refused } = await call('papers.make', input);
    for (const { paper, error } of refused) tell(`${paper}: ${errorText('vi', error).title}`);
    const [first] = refused;
    if (made.length === 0 && first) throw new Refused(first.error);
    const value = [];
    for (const { paper, format, sha256, fileName, pages } of made) {
      const file = path.join(out, fileName);
      const saved = await session.save(sha256, file);
      if (!saved.ok) throw new Refused(saved.error);
      value.push({ paper, format, file, pages });
    }
    return { value, text: value.map(({ file }) => file).join('\n') };
  },
};

const formatsOf = (words: Words): Format[] | undefined => {
  const given = option(words, 'format');
  if (given === undefined) return undefined;
  return given.split(',').map((text) => {
    const format = known.find((candidate) => candidate === text.trim());
    if (!format) throw new WrongUsage(`--format ${text}`);
    return format;
  });
};
