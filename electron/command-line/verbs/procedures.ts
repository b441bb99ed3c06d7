import path from 'node:path';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option } from '../words.ts';
import { safeFile } from './safe-file.ts';

/** Every procedure, each with whether the office has its own and how many steps and rules it has. */
export const procedures: Verb = {
  usage: 'procedures list',
  options: [],
  words: 0,
  workspace: 'existing',
  run: async ({ call }) => {
    const value = await call('procedures.list', {});
    const lines = value.map(({ id, used, hasDraft, steps, rules, title }) =>
      [id, used ? 'own' : 'shipped', hasDraft ? 'draft' : '', steps, rules, title].join('\t'),
    );
    return { value, text: lines.join('\n') };
  },
};

/** Own procedures with their rules as one file. */
export const proceduresExport: Verb = {
  usage: 'procedures export FILE [--procedure ID]',
  options: ['procedure'],
  words: 1,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    const [file] = words.plain;
    if (file === undefined) throw new WrongUsage('procedures export needs a file');
    const procedureId = option(words, 'procedure');
    const made = await call('procedures.exportFile', procedureId ? { procedureId } : {});
    const target = path.resolve(file);
    valueOf(await session.save(made.fileSha256, target));
    return { value: { file: target, procedures: made.procedures }, text: target };
  },
};

/** Procedures of another office, taken in as drafts. */
export const proceduresImport: Verb = {
  usage: 'procedures import FILE',
  options: [],
  words: 1,
  workspace: 'existing',
  run: async ({ words, session, call, tell }) => {
    const [file] = words.plain;
    if (file === undefined) throw new WrongUsage('procedures import needs a file');
    const { uploadId } = valueOf(await session.stage(safeFile(file)));
    const value = await call('procedures.importFile', { uploadId });
    for (const { id } of value.left) tell(`${id}\tunknown`);
    return { value, text: String(value.drafts) };
  },
};
