import { readDay } from '#shared/kernel/day.ts';
import { WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, required } from '../words.ts';

/** The dossier of a later year from one that is there; nothing in it counts until it is confirmed. */
export const dossierRenew: Verb = {
  usage: 'dossier renew --from ID [--year Y] [--as-of DATE]',
  options: ['from', 'year', 'as-of'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const asOf = option(words, 'as-of');
    const value = await call('years.start', {
      dossierId: required(words, 'from'),
      year: yearOf(option(words, 'year')),
      asOf: asOf === undefined ? undefined : (readDay(asOf) ?? wrong(`--as-of ${asOf}`)),
    });
    return { value, text: value.dossierId };
  },
};

const yearOf = (given: string | undefined): number | undefined => {
  if (given === undefined) return undefined;
  return /^20\d{2}$/.test(given) ? Number(given) : wrong(`--year ${given}`);
};

const wrong = (usage: string): never => {
  throw new WrongUsage(usage);
};
