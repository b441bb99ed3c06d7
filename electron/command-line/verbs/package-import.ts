import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { passphraseOf } from './passphrase.ts';
import { safeFile } from './safe-file.ts';

/** Takes in a package of another office: one file, or its parts. */
export const packageImport: Verb = {
  usage: 'package import FILE… [--passphrase-file FILE]',
  options: ['passphrase-file'],
  words: 1000,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    if (words.plain.length === 0) throw new WrongUsage('package import needs a file');
    const uploadIds: string[] = [];
    for (const given of words.plain)
      uploadIds.push(valueOf(await session.stage(safeFile(given), largestUploadBytes)).uploadId);
    const value = await call('packages.import', { uploadIds, ...passphraseOf(words) });
    return { value, text: [value.id, value.unitName, value.year].join('\t') };
  },
};
