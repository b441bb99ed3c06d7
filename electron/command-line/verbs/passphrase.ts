import { readFileSync } from 'node:fs';
import { WrongUsage } from '../failures.ts';
import { option, type Words } from '../words.ts';
import { safeFile } from './safe-file.ts';

/** The first line of a file: a passphrase among the words would stand in the history of the shell. */
export const passphraseOf = (words: Words): { readonly passphrase?: string } => {
  const file = option(words, 'passphrase-file');
  if (file === undefined) return {};
  const [passphrase = ''] = readFileSync(safeFile(file), 'utf8').split(/\r?\n/);
  if (passphrase === '') throw new WrongUsage('--passphrase-file holds no passphrase');
  return { passphrase };
};
