import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { kill, spawnChild } from '../core/kill-rounds.ts';
import { writingCore } from '../core/writing-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seed } from './seed.ts';
import { seededRandom } from './seeded-random.ts';

const rounds = 30;
const earliestMillis = 100;
const spanMillis = 600;

test('a workspace whose very first start was killed at any moment opens at the next', async () => {
  const random = seededRandom(seed);
  for (let round = 0; round < rounds; round += 1) {
    using folder = temporaryFolder();
    const child = spawnChild('test/core/kill-child.ts', folder.path, '0');
    child.stdout.resume();
    await wait(earliestMillis + random() * spanMillis);
    await kill(child);
    expect(await writingCore.lookAfter(folder.path)).toEqual(expect.any(Array));
  }
});
