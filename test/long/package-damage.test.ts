import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspectContainer } from '#core/exchange/container/open-container.ts';
import { smallPackage } from '../core/exchange/support/packages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seed } from './seed.ts';
import { seededRandom } from './seeded-random.ts';

const rounds = 10_000;

test('every change of a single byte of a package is found, and none ends the program', async () => {
  using folder = temporaryFolder();
  const whole = readFileSync(await smallPackage(folder.path));
  const random = seededRandom(seed);
  const file = path.join(folder.path, 'changed.zip');
  let found = 0;
  for (let round = 0; round < rounds; round += 1) {
    const bytes = Buffer.from(whole);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = ((bytes[at] ?? 0) + 1 + Math.floor(random() * 255)) % 256;
    writeFileSync(file, bytes);
    const { problems } = await inspectContainer(file);
    if (problems.length > 0) found += 1;
    else throw new Error(`byte ${at} was changed and nobody saw it`);
  }
  console.info(`${rounds} bytes changed, ${found} found`);
  expect(found).toBe(rounds);
});
