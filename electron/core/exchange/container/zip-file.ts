import { open, type FileHandle } from 'node:fs/promises';
import { findTwin, isSafePath } from '#shared/exchange/container/entry-path.ts';
import { joinBytes, sameBytes } from '#shared/exchange/container/little-endian.ts';
import { packageProblem, type PackageProblem } from '#shared/exchange/container/package-problem.ts';
import {
  largestDirectory,
  longestEnd,
  mostEntries,
  readDirectory,
  readEnd,
} from '#shared/exchange/container/read-directory.ts';
import {
  centralRecord,
  dataStart,
  endRecords,
  placeEntries,
  type Directory,
  type PlacedEntry,
  type ZipEntry,
} from '#shared/exchange/container/zip-headers.ts';
import { readAt, readPieces } from './read-pieces.ts';

/** A canonical ZIP whose directory was read: what lies where. Contents and their headers are not yet looked at. */
export type ZipFile = {
  readonly entries: readonly PlacedEntry[];
  readonly sizeBytes: number;
  /** Directory and end, as they stand in the file and as they must stand. */
  readonly closing: Uint8Array;
  /** Bytes of the file from `start` on, in pieces of a megabyte. */
  readonly pieces: (start: number, sizeBytes: number) => AsyncGenerator<Uint8Array>;
  readonly readAt: (start: number, sizeBytes: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

export type OpenedZip =
  | { readonly ok: true; readonly zip: ZipFile }
  | { readonly ok: false; readonly problem: PackageProblem };

/**
 * Opens a file that came from outside. Nothing is unpacked and nothing written; at most the directory is held in memory,
 * and everything in it that is not exactly what this program writes is a reason to refuse the file.
 */
export const openZip = async (path: string): Promise<OpenedZip> => {
  const handle = await open(path, 'r');
  try {
    const found = await readEntries(handle);
    if ('code' in found) {
      await handle.close();
      return { ok: false, problem: found };
    }
    return { ok: true, zip: zipFile(handle, found) };
  } catch (error) {
    await handle.close();
    throw error;
  }
};

type Found = Pick<ZipFile, 'entries' | 'sizeBytes' | 'closing'>;

const zipFile = (handle: FileHandle, found: Found): ZipFile => ({
  ...found,
  pieces: (start, sizeBytes) => readPieces(handle, start, sizeBytes),
  readAt: (start, sizeBytes) => readAt(handle, start, sizeBytes),
  close: () => handle.close(),
});

const readEntries = async (handle: FileHandle): Promise<Found | PackageProblem> => {
  const { size } = await handle.stat();
  const tailBytes = Math.min(longestEnd, size);
  const end = readEnd(await readAt(handle, size - tailBytes, tailBytes));
  if (!end) return notAnEnd(await readAt(handle, 0, 4));
  if (end.count > mostEntries || end.sizeBytes > largestDirectory)
    return packageProblem('file.tooMany', '', { limit: String(mostEntries) });
  if (end.start + end.sizeBytes + endRecords(end).length !== size)
    return packageProblem('file.repacked');
  const closing = await readAt(handle, end.start, size - end.start);
  const entries = readDirectory(closing.subarray(0, end.sizeBytes), end.count);
  return entries ? canonical(entries, end, closing) : packageProblem('file.repacked');
};

/** A package whose end is lost still begins like a ZIP. */
const notAnEnd = (head: Uint8Array): PackageProblem =>
  packageProblem(
    sameBytes(head, Uint8Array.of(0x50, 0x4b, 0x03, 0x04)) ? 'file.truncated' : 'file.notPackage',
  );

/** The same entries, laid out by ourselves, must give the same bytes. */
const canonical = (
  entries: readonly ZipEntry[],
  end: Directory,
  closing: Uint8Array,
): Found | PackageProblem => {
  const paths = entries.map(({ path }) => path);
  const unsafe = paths.find((path) => !isSafePath(path));
  if (unsafe !== undefined) return packageProblem('file.unsafePath', '', { name: shown(unsafe) });
  const twin = findTwin(paths);
  if (twin !== null) return packageProblem('file.twinPath', twin);
  const { placed, end: start } = placeEntries(entries);
  const records = placed.map(centralRecord);
  const rebuilt = joinBytes([...records, endRecords({ ...end, start })]);
  return start === end.start && sameBytes(rebuilt, closing)
    ? { entries: placed, sizeBytes: start + closing.length, closing }
    : packageProblem('file.repacked');
};

/** A name from outside, harmless on a screen and not longer than a line. */
const shown = (name: string): string => name.replaceAll(/[^\u0020-\u007e]/gu, '?').slice(0, 100);

/** Where the content of an entry lies in the file. */
export const contentOf = (zip: ZipFile, entry: PlacedEntry): AsyncGenerator<Uint8Array> =>
  zip.pieces(dataStart(entry), entry.sizeBytes);
