import path from 'node:path';
import { Refused, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, required } from '../words.ts';

/** Counts, list and labels of boxes, and separators for a printed dossier. */
export const printPack: Verb = {
  usage: 'print-pack --dossier ID --out DIR [--copies N]',
  options: ['dossier', 'out', 'copies'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    const dossierId = required(words, 'dossier');
    const out = path.resolve(required(words, 'out'));
    const copies = Number(option(words, 'copies') ?? '1');
    if (!Number.isInteger(copies) || copies < 1) throw new WrongUsage('--copies');
    const files: string[] = [];
    const counts = await call('binder.packCounts', { dossierId, copies });
    for (const format of ['pdf', 'xlsx'] as const) {
      const { name, sha256 } = await call('binder.printPack', { dossierId, copies, format });
      const file = path.join(out, name);
      const saved = await session.save(sha256, file);
      if (!saved.ok) throw new Refused(saved.error);
      files.push(file);
    }
    return { value: { files, counts }, text: files.join('\n') };
  },
};
