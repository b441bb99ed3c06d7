import path from 'node:path';
import { carrierNames, type Carrier } from '#shared/exchange/parts.ts';
import { errorText } from '#shared/messages/error-text.ts';
import { Refused, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, required, type Words } from '../words.ts';
import { passphraseOf } from './passphrase.ts';

/** Packs a dossier into one file, or into parts beside it where that was asked for. */
export const packageVerb: Verb = {
  usage:
    'package --dossier ID --out FILE [--public] [--passphrase-file FILE] [--split zalo|email|fat32]',
  options: ['dossier', 'out', 'public', 'passphrase-file', 'split'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, session, call, tell }) => {
    const out = path.resolve(required(words, 'out'));
    const { files, ...made } = await call('packages.make', {
      dossierId: required(words, 'dossier'),
      isPublicCopy: words.flags.has('public'),
      carrier: carrierOf(words),
      ...passphraseOf(words),
    });
    for (const { paper, error } of made.refused) tell(`${paper}: ${errorText('vi', error).title}`);
    const written = [];
    for (const { name, sha256, sizeBytes } of files) {
      const file = files.length === 1 ? out : `${out}${path.extname(name)}`;
      const saved = await session.save(sha256, file);
      if (!saved.ok) throw new Refused(saved.error);
      written.push({ file, sha256, sizeBytes });
    }
    return {
      value: { ...made, files: written },
      text: written.map(({ file }) => file).join('\n'),
    };
  },
};

const carrierOf = (words: Words): Carrier | undefined => {
  const given = option(words, 'split');
  if (given === undefined) return undefined;
  const found = carrierNames.find((name) => name === given);
  if (!found) throw new WrongUsage(`--split ${given}`);
  return found;
};
