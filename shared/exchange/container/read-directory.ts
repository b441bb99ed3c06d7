import { viewOf } from './little-endian.ts';
import type { Directory, ZipEntry } from './zip-headers.ts';

/** Bytes at the end of a ZIP that tell where its directory lies, with ZIP64 or without. */
export const longestEnd = 22 + 20 + 56;

/** More than any dossier holds, and few enough to be kept in memory. */
export const mostEntries = 100_000;
/** A directory of so many entries with the longest names. */
export const largestDirectory = 32 * 1024 * 1024;

/** Reads the directory's place from the last bytes of a file; null where they are no end of a ZIP. */
export const readEnd = (tail: Uint8Array): Directory | null => {
  if (tail.length < 22) return null;
  const view = viewOf(tail);
  const end = tail.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) return null;
  const isWide = end >= 76 && view.getUint32(end - 20, true) === 0x07064b50;
  if (isWide) return readWideEnd(view, end - 76);
  return {
    count: view.getUint16(end + 10, true),
    sizeBytes: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
};

const readWideEnd = (view: DataView, at: number): Directory | null =>
  view.getUint32(at, true) === 0x06064b50
    ? {
        count: wideAt(view, at + 32),
        sizeBytes: wideAt(view, at + 40),
        start: wideAt(view, at + 48),
      }
    : null;

/** Beyond what a number holds exactly nothing is canonical: it only has to differ from every real place. */
const wideAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/**
 * What the directory lists. Only names, sizes and checksums are read: whether the bytes are canonical is seen by
 * building them again. Null where a record is cut off or is none.
 */
export const readDirectory = (bytes: Uint8Array, count: number): ZipEntry[] | null => {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const [name, extra] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const after = at + 46 + name + extra;
    if (after > bytes.length) return null;
    const size = view.getUint32(at + 24, true);
    const isWide = size === 0xffffffff && extra >= 12;
    entries.push({
      path: String.fromCodePoint(...bytes.subarray(at + 46, at + 46 + name)),
      crc32: view.getUint32(at + 16, true),
      sizeBytes: isWide ? wideAt(view, at + 46 + name + 4) : size,
    });
    at = after;
  }
  return at === bytes.length ? entries : null;
};
