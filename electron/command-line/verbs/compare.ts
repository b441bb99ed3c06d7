import { WrongUsage } from '../failures.ts';
import { setNamed } from '../set-named.ts';
import type { Verb } from '../verb.ts';

/** Two sets, or two versions of one; a set is named by its id or by id@version. */
export const compare: Verb = {
  usage: 'compare ID[@VERSION] ID[@VERSION]',
  options: [],
  words: 2,
  workspace: 'named',
  run: async ({ words, call }) => {
    const [before, after] = words.plain;
    if (before === undefined || after === undefined) throw new WrongUsage('compare needs two sets');
    const value = await call('criteria.compareSets', {
      before: setNamed(before),
      after: setNamed(after),
    });
    const lines = value.lines.map(({ kind, change, text }) => [kind, '', change, text].join('\t'));
    const indicators = value.indicators.flatMap(({ code, change, fields }) =>
      fields.map((one) => {
        const field = one.column === '' ? one.field : `${one.field} (${one.column})`;
        return [code, change, field, one.before, one.after].join('\t');
      }),
    );
    return { value, text: [...lines, ...indicators].join('\n') };
  },
};
