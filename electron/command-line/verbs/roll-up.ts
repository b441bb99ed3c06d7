import path from 'node:path';
import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { packageProblemText } from '#shared/messages/package-problem-text.ts';
import { Refused, valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option } from '../words.ts';
import { safeFile } from './safe-file.ts';
import { dayOption } from './snapshot.ts';

/** Packages of many units as one table; a file that is none, or damaged, is told and left out. */
export const rollUp: Verb = {
  usage: 'rollup FILE… [--due D] [--out FILE.xlsx]',
  options: ['due', 'out'],
  words: 2000,
  workspace: 'temporary',
  run: async ({ words, session, call, tell }) => {
    if (words.plain.length === 0) throw new WrongUsage('rollup needs files');
    const uploadIds: string[] = [];
    for (const given of words.plain)
      uploadIds.push(valueOf(await session.stage(safeFile(given), largestUploadBytes)).uploadId);
    const out = option(words, 'out');
    const { file, ...value } = await call('packages.rollUp', {
      uploadIds,
      ...(option(words, 'due') !== undefined && { due: dayOption(words, 'due') }),
      ...(out !== undefined && { format: 'xlsx' }),
    });
    for (const { name, problem } of value.refused)
      tell(`${name}: ${packageProblemText('vi', problem)}`);
    if (file && out !== undefined) {
      const saved = await session.save(file.sha256, path.resolve(out));
      if (!saved.ok) throw new Refused(saved.error);
    }
    const lines = value.rows.map(({ unitName, year, criteria }) =>
      [unitName, year, `${criteria.met}/${criteria.total}`].join('\t'),
    );
    return { value, text: lines.join('\n') };
  },
};
