import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { joinBytes } from '#shared/exchange/container/little-endian.ts';
import {
  centralRecord,
  endRecords,
  localHeader,
  placeEntries,
} from '#shared/exchange/container/zip-headers.ts';
import { writeContainer, type ContainerEntry } from '#core/exchange/container/write-container.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const about = {
  format: 'hoso-package',
  version: 1,
  kind: 'dossier',
  id: 'package-1',
  programVersion: '0.1.0',
  madeAt: '2026-11-30T07:00:00.000Z',
  madeBy: 'Lò Thị Hương',
};

export const aboutEntry = (changes: object = {}): ContainerEntry => ({
  path: 'package.json',
  source: utf8(JSON.stringify({ ...about, ...changes })),
});

/** A package of a few small files. */
export const smallPackage = async (
  folder: string,
  entries: readonly ContainerEntry[] = someEntries(),
): Promise<string> => {
  const file = path.join(folder, 'goi.zip');
  const info = { 'Source-Organization': 'UBND xã Đồng Tâm' };
  await writeContainer({ path: file, base: 'ho-so-xa-dong-tam', info, entries });
  return file;
};

export const someEntries = (): ContainerEntry[] => [
  aboutEntry(),
  { path: 'proofs/MC-1.pdf', source: utf8('Quyết định số 18/QĐ-UBND') },
  { path: 'papers/P01.pdf', source: utf8('Tờ trình') },
  { path: 'empty.txt', source: new Uint8Array() },
];

/** A canonical ZIP of whatever files, to see what is said of the bag in it. */
export const packFiles = (file: string, files: ReadonlyMap<string, Uint8Array>): void => {
  const { placed, end } = placeEntries(
    [...files].map(([name, bytes]) => ({
      path: name,
      sizeBytes: bytes.length,
      crc32: crc32(bytes),
      bytes,
    })),
  );
  const records = placed.map(centralRecord);
  const sizeBytes = records.reduce((sum, { length }) => sum + length, 0);
  const parts = placed.flatMap((entry) => [localHeader(entry), entry.bytes]);
  const closing = endRecords({ count: placed.length, start: end, sizeBytes });
  writeFileSync(file, joinBytes([...parts, ...records, closing]));
};
