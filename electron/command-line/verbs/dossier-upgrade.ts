import { setNamed } from '../set-named.ts';
import type { Verb } from '../verb.ts';
import { required } from '../words.ts';

/** A dossier under another text of its set: every answer stays, and those to look at again are listed. */
export const dossierUpgrade: Verb = {
  usage: 'dossier upgrade --dossier ID --set ID[@VERSION] [--dry-run]',
  options: ['dossier', 'set', 'dry-run'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const wanted = { dossierId: required(words, 'dossier'), ...setNamed(required(words, 'set')) };
    const dryRun = words.flags.has('dry-run');
    const view = await call(dryRun ? 'assessments.previewUpgrade' : 'assessments.upgrade', wanted);
    const lines = view.items.map(({ code, reasons, before, after }) =>
      [code, reasons.join(','), before, after].join('\t'),
    );
    return { value: { ...view, upgraded: !dryRun }, text: lines.join('\n') };
  },
};
