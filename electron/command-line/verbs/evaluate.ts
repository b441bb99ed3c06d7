import type { Verb } from '../verb.ts';
import { required } from '../words.ts';

/** Verdicts and totals of a dossier. */
export const evaluate: Verb = {
  usage: 'evaluate --dossier ID',
  options: ['dossier'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const value = await call('assessments.evaluate', { dossierId: required(words, 'dossier') });
    const { criteria, indicators } = value.totals;
    const rows = value.criteria.flatMap((criterion) => criterion.indicators);
    const lines = rows.map(({ code, verdict, reasonText }) => `${code}\t${verdict}\t${reasonText}`);
    const totals = [
      `${criteria.met}/${criteria.total} tiêu chí (${criteria.percent}%)`,
      `${indicators.counted}/${indicators.total} chỉ tiêu (${indicators.percent}%)`,
    ];
    return { value, text: [...lines, totals.join(', ')].join('\n') };
  },
};
