import path from 'node:path';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option } from '../words.ts';

/** One version of a set as one file; a name that ends in .xlsx makes the workbook. */
export const setsExport: Verb = {
  usage: 'sets export ID FILE [--version N]',
  options: ['version'],
  words: 2,
  workspace: 'named',
  run: async ({ words, session, call }) => {
    const [setId, file] = words.plain;
    if (setId === undefined || file === undefined)
      throw new WrongUsage('sets export needs a set and a file');
    const version = option(words, 'version');
    const format = file.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'json';
    const made = await call('criteria.exportSet', {
      setId,
      format,
      ...(version !== undefined && { version: Number(version) }),
    });
    const target = path.resolve(file);
    const saved = await session.save(made.fileSha256, target);
    valueOf(saved);
    const { id, setSha256 } = made;
    return {
      value: { id, version: made.version, sha256: setSha256, format, file: target },
      text: target,
    };
  },
};
