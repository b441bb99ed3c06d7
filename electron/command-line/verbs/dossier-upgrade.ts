import { errorText } from '#shared/messages/error-text.ts';
import { speak } from '#shared/messages/speak.ts';
import { setNamed } from '../set-named.ts';
import type { OutputOf, Verb } from '../verb.ts';
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
    const left = view.left.map(leftLine);
    return { value: { ...view, upgraded: !dryRun }, text: [...lines, ...left].join('\n') };
  },
};

type Left = OutputOf<'assessments.upgrade'>['left'][number];

/** A decision of the province that does not carry over, and why. */
const leftLine = ({ kind, code, words, act, fault }: Left): string =>
  [speak('vi', 'upgrade')(`left.${kind}`, { code }), words, act, errorText('vi', fault).title].join(
    '\t',
  );
