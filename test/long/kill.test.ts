import { test } from 'vitest';
import { killRounds } from '../core/kill-rounds.ts';
import { writingCore } from '../core/writing-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seed } from './seed.ts';
import { seededRandom } from './seeded-random.ts';
import { servingHost } from './serving-host.ts';

test.each([
  ['the core', writingCore],
  ['the local host', servingHost],
])('an acknowledged write survives fifty deaths of %s', async (_name, victim) => {
  using folder = temporaryFolder();
  await killRounds(victim, { folder: folder.path, rounds: 50, random: seededRandom(seed) });
});
