import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { valueOf, WrongUsage } from '../failures.ts';
import type { OutputOf, Verb } from '../verb.ts';
import { safeFile } from './safe-file.ts';

/** Takes in what another machine wrote, or with `--preview` tells what that would change. */
export const merge: Verb = {
  usage: 'merge FILE [--preview] [--stranger]',
  options: ['preview', 'stranger'],
  words: 1,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    const [given] = words.plain;
    if (given === undefined) throw new WrongUsage('merge needs a file');
    const { uploadId } = valueOf(await session.stage(safeFile(given), largestUploadBytes));
    const value = words.flags.has('preview')
      ? await call('merges.preview', { uploadId })
      : await call('merges.apply', { uploadId, stranger: words.flags.has('stranger') });
    return { value, text: textOf(value) };
  },
};

const textOf = ({ changes, conflicts, counts }: OutputOf<'merges.preview'>): string =>
  [
    `${counts.changes}\t${counts.conflicts}`,
    ...changes.map((one) => lineOf([one.before ?? null, one.after], one)),
    ...conflicts.map((one) =>
      lineOf(
        [one.standing, ...one.others].map(({ value }) => value),
        one,
      ),
    ),
  ].join('\n');

type Named = Pick<OutputOf<'merges.conflicts'>[number], 'entity' | 'field' | 'title' | 'code'>;

const lineOf = (
  values: readonly (string | number | boolean | null)[],
  { entity, field, title, code }: Named,
): string => [entity, code ?? '', title, field, ...values.map((value) => value ?? '')].join('\t');
