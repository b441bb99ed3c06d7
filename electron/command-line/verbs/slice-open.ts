import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { safeFile } from './safe-file.ts';

/** Opens a handed-out file as a small workspace of its own; what is done there goes back by `hand-out`. */
export const sliceOpen: Verb = {
  usage: 'slice open FILE',
  options: [],
  words: 1,
  workspace: 'new',
  run: async ({ words, session, call }) => {
    const [given] = words.plain;
    if (given === undefined) throw new WrongUsage('slice open needs a file');
    const { uploadId } = valueOf(await session.stage(safeFile(given), largestUploadBytes));
    const value = await call('merges.apply', { uploadId });
    return { value, text: `${value.counts.entries}\t${value.files}` };
  },
};
