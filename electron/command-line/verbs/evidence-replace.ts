import { appError } from '#shared/kernel/app-error.ts';
import { Refused, valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, required } from '../words.ts';
import { safeFile } from './safe-file.ts';

/** Puts newer files in the place of those of a proof; the old ones stay as an earlier revision. */
export const evidenceReplace: Verb = {
  usage: 'evidence replace --code CODE FILE… [--number N --reason R]',
  options: ['code', 'number', 'reason'],
  words: Infinity,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    if (words.plain.length === 0) throw new WrongUsage('evidence replace needs a file');
    const found = await call('evidence.byCode', { code: required(words, 'code') });
    if (!found) throw new Refused(appError('record.notFound', { entity: 'evidence' }, 'code'));
    const uploadIds: string[] = [];
    for (const given of words.plain)
      uploadIds.push(valueOf(await session.stage(safeFile(given))).uploadId);
    const { evidenceId, label } = found;
    const number = option(words, 'number');
    const answer = await call('evidence.replace', {
      evidenceId,
      uploadIds,
      reason: option(words, 'reason') ?? '',
      ...(number !== undefined && { patch: { number } }),
    });
    const value = { evidenceId, label, ...answer };
    return { value, text: `${label}\t${answer.revision}\t${answer.doubtful}` };
  },
};
