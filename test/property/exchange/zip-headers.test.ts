import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinBytes } from '#shared/exchange/container/little-endian.ts';
import { longestEnd, readDirectory, readEnd } from '#shared/exchange/container/read-directory.ts';
import { centralRecord, endRecords, placeEntries } from '#shared/exchange/container/zip-headers.ts';

const entry = fc.record({
  path: fc.stringMatching(/^[a-z]{1,20}$/),
  sizeBytes: fc.oneof(fc.nat(10_000), fc.integer({ min: 0xffff_fff0, max: 0xffff_ffff + 20_000 })),
  crc32: fc.integer({ min: 0, max: 0xffff_ffff }),
});

test('names, sizes and checksums are read back from a directory, beyond four gigabytes too', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
      const { placed, end } = placeEntries(entries);
      const bytes = joinBytes(placed.map(centralRecord));
      expect(readDirectory(bytes, entries.length)).toEqual(entries);
      const directory = { count: entries.length, start: end, sizeBytes: bytes.length };
      expect(
        readEnd(joinBytes([new Uint8Array(80), endRecords(directory)]).slice(-longestEnd)),
      ).toEqual(directory);
    }),
  );
});

test('no bytes make the reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(5), (bytes, count) => {
      readDirectory(bytes, count);
      readEnd(bytes);
    }),
  );
});
