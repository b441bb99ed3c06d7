import path from 'node:path';
import { Refused } from '../failures.ts';
import type { Answer, Stage, Verb } from '../verb.ts';
import { option, required } from '../words.ts';
import { dayOption } from './snapshot.ts';

/** Progress of one dossier, or of every unit with a dossier of one set and year as a table. */
export const progress: Verb = {
  usage: 'progress --since DATE (--dossier ID | --set ID --year Y [--out FILE.xlsx])',
  options: ['dossier', 'since', 'set', 'year', 'out'],
  words: 0,
  workspace: 'existing',
  run: (stage) =>
    option(stage.words, 'set') === undefined ? progressOfOne(stage) : progressOfUnits(stage),
};

const progressOfOne = async ({ words, call, tell }: Stage): Promise<Answer> => {
  const dossierId = required(words, 'dossier');
  const value = await call('planning.progress', { dossierId, since: dayOption(words, 'since') });
  for (const { sentence } of value.disagreements) tell(sentence);
  return { value, text: value.sentence };
};

const progressOfUnits = async ({ words, call, session }: Stage): Promise<Answer> => {
  const [setId, year] = [required(words, 'set'), Number(required(words, 'year'))];
  const asked = { setId, year, since: dayOption(words, 'since') };
  const value = await call('planning.progressOfUnits', asked);
  const out = option(words, 'out');
  if (out !== undefined) {
    const { sha256 } = await call('planning.printProgress', { ...asked, format: 'xlsx' });
    const saved = await session.save(sha256, path.resolve(out));
    if (!saved.ok) throw new Refused(saved.error);
  }
  const lines = value.rows.map(({ unitName, sentence }) => `${unitName}\t${sentence}`);
  return { value, text: lines.join('\n') };
};
