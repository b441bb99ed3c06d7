import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { packageProblemText } from '#shared/messages/package-problem-text.ts';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { passphraseOf } from './passphrase.ts';
import { safeFile } from './safe-file.ts';

/** Reads a package to its last byte: one file, or its parts; every problem is a line. */
export const verify: Verb = {
  usage: 'verify FILE… [--passphrase-file FILE]',
  options: ['passphrase-file'],
  words: 1000,
  workspace: 'temporary',
  run: async ({ words, session, call }) => {
    if (words.plain.length === 0) throw new WrongUsage('verify needs a file');
    const uploadIds: string[] = [];
    for (const given of words.plain)
      uploadIds.push(valueOf(await session.stage(safeFile(given), largestUploadBytes)).uploadId);
    const answer = await call('packages.verify', { uploadIds, ...passphraseOf(words) });
    const problems = answer.problems.map((problem) => ({
      code: problem.code,
      path: problem.path,
      message: packageProblemText('vi', problem),
    }));
    const lines = problems.map(({ code, path, message }) => `${code}\t${path}\t${message}`);
    const { ok, about, files, sizeBytes, sha256 } = answer;
    return {
      value: { ok, problems, about, files, sizeBytes, sha256 },
      text: ok ? `ok\t${files}\t${sha256}` : lines.join('\n'),
      failed: !ok,
    };
  },
};
