import type { Verb } from '../verb.ts';

/** The newest version of every criteria set, of the program and of the workspace. */
export const sets: Verb = {
  usage: 'sets',
  options: [],
  words: 0,
  workspace: 'named',
  run: async ({ call }) => {
    const all = await call('criteria.sets', {});
    const value = all.map(
      ({
        id,
        version,
        origin,
        sha256,
        title,
        level,
        grade,
        criteria,
        indicators,
        status,
        variants,
      }) => ({
        id,
        title,
        level,
        grade,
        criteria,
        indicators,
        status,
        variants,
        version,
        origin,
        sha256,
      }),
    );
    const text = value.map(({ id, title }) => `${id}\t${title}`).join('\n');
    return { value, text };
  },
};
