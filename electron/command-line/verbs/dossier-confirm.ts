import { WrongUsage } from '../failures.ts';
import type { TypedCall, Verb } from '../verb.ts';
import { required } from '../words.ts';

/** Confirms what last year said: the items named, or `all` that wait. */
export const dossierConfirm: Verb = {
  usage: 'dossier confirm --dossier ID CODE…|all',
  options: ['dossier'],
  words: Infinity,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const dossierId = required(words, 'dossier');
    const [first, ...others] = words.plain;
    if (first === undefined) throw new WrongUsage('dossier confirm needs codes, or the word all');
    const targets = first === 'all' ? await waitingIn(call, dossierId) : [first, ...others];
    const none = { confirmed: [], refused: [] };
    const value = targets.length === 0 ? none : await call('years.confirm', { dossierId, targets });
    return { value, text: value.confirmed.join(' ') };
  },
};

const waitingIn = async (call: TypedCall, dossierId: string): Promise<string[]> => {
  const { items } = await call('years.carried', { dossierId });
  return items.flatMap(({ target, state }) => (state === 'waiting' ? [target] : []));
};
