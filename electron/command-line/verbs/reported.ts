import type { ReportedField } from '#shared/planning/reported-counts.ts';
import { WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, required, type Words } from '../words.ts';

/** Counts as a report prints them; what differs from the counts worked out here is told. */
export const reported: Verb = {
  usage:
    'reported --dossier ID [--criteria-met N] [--criteria-total N] [--criteria-missing N] [--indicators-met N] [--indicators-total N] [--indicators-missing N] [--source TEXT]',
  options: [
    'dossier',
    'criteria-met',
    'criteria-total',
    'criteria-missing',
    'indicators-met',
    'indicators-total',
    'indicators-missing',
    'source',
  ],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const dossierId = required(words, 'dossier');
    const counts = Object.fromEntries(
      Object.entries(optionOf).flatMap(([field, name]) => {
        const count = countOption(words, name);
        return count === undefined ? [] : [[field, count]];
      }),
    );
    const source = option(words, 'source');
    const value = await call('planning.saveReported', {
      dossierId,
      counts: { ...counts, ...(source !== undefined && { source }) },
    });
    return { value, text: value.disagreements.map(({ sentence }) => sentence).join('\n') };
  },
};

const optionOf: Readonly<Record<ReportedField, string>> = {
  criteriaMet: 'criteria-met',
  criteriaTotal: 'criteria-total',
  criteriaMissing: 'criteria-missing',
  indicatorsMet: 'indicators-met',
  indicatorsTotal: 'indicators-total',
  indicatorsMissing: 'indicators-missing',
};

const countOption = (words: Words, name: string): number | undefined => {
  const given = option(words, name);
  if (given === undefined) return undefined;
  if (!/^\d{1,4}$/.test(given)) throw new WrongUsage(`--${name} ${given}`);
  return Number(given);
};
