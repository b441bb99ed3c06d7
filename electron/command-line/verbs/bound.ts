import path from 'node:path';
import { signedCopies, type SignedCopies } from '#shared/dossier/book/book-plan.ts';
import { errorText } from '#shared/messages/error-text.ts';
import { speak } from '#shared/messages/speak.ts';
import { Refused, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, required, type Words } from '../words.ts';

/** Binds a dossier into one PDF; what could not be bound is told, and stands in the book as a page that says so. */
export const bound: Verb = {
  usage: 'bound --dossier ID --out FILE [--signed scan|made]',
  options: ['dossier', 'out', 'signed'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, session, call, tell }) => {
    const dossierId = required(words, 'dossier');
    const file = path.resolve(required(words, 'out'));
    const {
      sha256,
      name: _name,
      ...answer
    } = await call('binder.bound', {
      dossierId,
      signedCopies: copiesOf(words),
    });
    const text = speak('vi', 'bound');
    for (const { paper, error } of answer.refused)
      tell(`${paper}: ${errorText('vi', error).title}`);
    for (const { code, label, file: lost, reason } of answer.unbound) {
      tell([code, label, lost, text(`reason.${reason}`)].filter((one) => one !== '').join(': '));
    }
    const saved = await session.save(sha256, file);
    if (!saved.ok) throw new Refused(saved.error);
    return { value: { file, ...answer }, text: file };
  },
};

const copiesOf = (words: Words): SignedCopies | undefined => {
  const given = option(words, 'signed');
  if (given === undefined) return undefined;
  const found = signedCopies.find((one) => one === given);
  if (!found) throw new WrongUsage(`--signed ${given}`);
  return found;
};
