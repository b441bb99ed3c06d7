import path from 'node:path';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';

/** What a province decided, as one small file. */
export const overlayExport: Verb = {
  usage: 'overlay export ID FILE',
  options: [],
  words: 2,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    const [overlayId, file] = words.plain;
    if (overlayId === undefined || file === undefined)
      throw new WrongUsage('overlay export needs an overlay and a file');
    const { id, version, overlaySha256, fileSha256 } = await call('criteria.exportOverlay', {
      overlayId,
    });
    const target = path.resolve(file);
    valueOf(await session.save(fileSha256, target));
    return { value: { id, version, sha256: overlaySha256, file: target }, text: target };
  },
};
