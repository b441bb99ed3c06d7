import { speak } from '#shared/messages/speak.ts';
import type { OutputOf, Verb } from '../verb.ts';
import { option, required } from '../words.ts';

type View = OutputOf<'crosswalks.forecast'>;

/** How far a dossier's answers go in another set, by the mapping the office has. */
export const crosswalk: Verb = {
  usage: 'crosswalk --dossier ID [--to SET] [--variant V]',
  options: ['dossier', 'to', 'variant'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const view = await call('crosswalks.forecast', {
      dossierId: required(words, 'dossier'),
      toSetId: option(words, 'to'),
      variant: option(words, 'variant'),
    });
    return { value: view, text: linesOf(view).join('\n') };
  },
};

const linesOf = ({ to, totals, criteria }: View): string[] => {
  const say = speak('vi', 'crosswalks');
  const rows = criteria.flatMap(({ indicators }) =>
    indicators.map(({ code, state, reason, sources }) =>
      [code, say(`state.${state}`), say(`reason.${reason}`), codesOf(sources)].join('\t'),
    ),
  );
  const { covered, total, unknown } = totals;
  return [...rows, say('sum', { title: to.title, covered, total, unknown })];
};

const codesOf = (sources: View['criteria'][number]['related']): string =>
  [...new Set(sources.flatMap(({ from }) => from))].join(', ');
