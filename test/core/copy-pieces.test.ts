import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { realDisk } from '#core/store/disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const piece = 256 * 1024;

test('a file is copied whole to any position, its pieces told in their order', async () => {
  using folder = temporaryFolder();
  const [from, to] = [path.join(folder.path, 'from'), path.join(folder.path, 'to')];
  const size = fc.oneof(
    fc.nat(3),
    fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: -1, max: 1 }))
      .map(([pieces, more]) => pieces * piece + more),
  );
  await fc.assert(
    fc.asyncProperty(size, fc.nat(2 * piece), async (sizeBytes, position) => {
      const bytes = Buffer.alloc(sizeBytes);
      for (let at = 0; at < sizeBytes; at += 1021) bytes[at] = at % 251;
      writeFileSync(from, bytes);
      const told: Buffer[] = [];
      const file = await realDisk.create(to);
      expect(await file.copyAt(from, position, (one) => told.push(Buffer.from(one)))).toBe(
        sizeBytes,
      );
      await file.close();
      expect(Buffer.concat(told).equals(bytes)).toBe(true);
      if (sizeBytes > 0) expect(readFileSync(to).subarray(position).equals(bytes)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('work that is stopped, and a file that is not there, are told', async () => {
  using folder = temporaryFolder();
  const [from, to] = [path.join(folder.path, 'from'), path.join(folder.path, 'to')];
  writeFileSync(from, Buffer.alloc(3 * piece));
  const file = await realDisk.create(to);
  const stop = (): never => {
    throw new Error('stopped');
  };
  await expect(file.copyAt(from, 0, stop)).rejects.toThrow('stopped');
  await expect(file.copyAt(`${from}2`, 0, stop)).rejects.toThrow('ENOENT');
  await file.close();
});
