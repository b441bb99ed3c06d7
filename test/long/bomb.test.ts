import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspectContainer } from '#core/exchange/container/open-container.ts';
import { packByPython, zeros } from '../core/exchange/support/foreign-zip.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('ten billion zeros are refused unopened: nothing is unpacked, and memory stays as it was', async () => {
  using folder = temporaryFolder();
  const file = path.join(folder.path, 'goi.zip');
  packByPython(file, zeros(10 ** 10));
  const before = process.memoryUsage().rss;
  const { problems } = await inspectContainer(file);
  expect(problems.map(({ code }) => code)).toEqual(['file.repacked']);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  expect(readdirSync(folder.path)).toEqual(['goi.zip']);
});
