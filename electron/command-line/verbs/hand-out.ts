import path from 'node:path';
import { valueOf, WrongUsage } from '../failures.ts';
import type { InputOf, Verb } from '../verb.ts';
import { option, required, type Words } from '../words.ts';

/** One file of the whole workspace, of some indicators or of a village sheet, for another machine to work on. */
export const handOut: Verb = {
  usage:
    'hand-out --out FILE [--dossier ID --indicators CODE,CODE | --village-sheet ID] [--to NAME]',
  options: ['out', 'dossier', 'indicators', 'village-sheet', 'to'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    const file = path.resolve(required(words, 'out'));
    const recipient = option(words, 'to') ?? '';
    const { name: _name, ...made } = await call('merges.handOut', {
      scope: scopeOf(words),
      recipient,
    });
    valueOf(await session.save(made.sha256, file));
    return { value: { file, ...made }, text: file };
  },
};

const scopeOf = (words: Words): InputOf<'merges.handOut'>['scope'] => {
  const [dossierId, codes] = [option(words, 'dossier'), option(words, 'indicators')];
  const sheetId = option(words, 'village-sheet');
  if (sheetId !== undefined) return { kind: 'villageSheet', sheetId };
  if (dossierId === undefined && codes === undefined) return { kind: 'workspace' };
  if (dossierId === undefined || codes === undefined) {
    throw new WrongUsage('--dossier and --indicators go together');
  }
  return { kind: 'indicators', dossierId, codes: codes.split(',').map((code) => code.trim()) };
};
