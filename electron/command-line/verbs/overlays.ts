import type { Verb } from '../verb.ts';

/** The overlays of provinces in the workspace. */
export const overlays: Verb = {
  usage: 'overlays',
  options: [],
  words: 0,
  workspace: 'existing',
  run: async ({ call }) => {
    const all = await call('criteria.overlays', {});
    const value = all.map(({ id, version, title, provinceName, baseSetId, levels }) => ({
      id,
      version,
      title,
      provinceName,
      set: baseSetId,
      levels: levels.length,
    }));
    return { value, text: value.map(({ id, title }) => `${id}\t${title}`).join('\n') };
  },
};
