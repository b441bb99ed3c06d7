import type { Verb } from '../verb.ts';

/** The criteria sets the program ships. */
export const sets: Verb = {
  usage: 'sets',
  options: [],
  words: 0,
  workspace: 'temporary',
  run: async ({ call }) => {
    const all = await call('criteria.sets', {});
    const value = all.map(
      ({ id, title, level, grade, criteria, indicators, status, variants }) => ({
        id,
        title,
        level,
        grade,
        criteria,
        indicators,
        status,
        variants,
      }),
    );
    const text = value.map(({ id, title }) => `${id}\t${title}`).join('\n');
    return { value, text };
  },
};
