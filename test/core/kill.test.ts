import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { killRounds } from './kill-rounds.ts';
import { writingCore } from './writing-core.ts';

test('an acknowledged write survives the death of the process, five times over', async () => {
  using folder = temporaryFolder();
  await killRounds(writingCore, { folder: folder.path, rounds: 5, random: Math.random });
}, 60_000);
