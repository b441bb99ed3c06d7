import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option } from '../words.ts';
import { safeFile } from './safe-file.ts';

/** What a province decided, from one small file. */
export const overlayImport: Verb = {
  usage: 'overlay import FILE [--below-national REASON]',
  options: ['below-national'],
  words: 1,
  workspace: 'existing',
  run: async ({ words, session, call, tell }) => {
    const [given] = words.plain;
    if (given === undefined) throw new WrongUsage('overlay import needs a file');
    const belowNationalReason = option(words, 'below-national');
    const { uploadId } = valueOf(await session.stage(safeFile(given)));
    const value = await call('criteria.importOverlay', {
      uploadId,
      ...(belowNationalReason !== undefined && { belowNationalReason }),
    });
    for (const { code, standing, reason } of value.doubtful)
      tell(`${code}\t${standing}\t${reason}`);
    return { value, text: `${value.id}\t${value.version}\t${value.levels}` };
  },
};
