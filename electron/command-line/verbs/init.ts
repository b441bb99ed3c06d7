import type { Verb } from '../verb.ts';

/** Makes a workspace, or says what the one that is there is. */
export const init: Verb = {
  usage: 'init',
  options: [],
  words: 0,
  workspace: 'new',
  run: async ({ call }) => {
    const info = await call('workspace.info', {});
    return { value: { folder: info.folder, id: info.id }, text: info.folder };
  },
};
