import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import {
  declaration,
  declarationPath,
  infoPath,
  infoText,
  manifestPath,
  manifestText,
  payloadFolder,
  tagManifestPath,
  type BagFile,
} from '#shared/exchange/container/bag.ts';
import { joinBytes } from '#shared/exchange/container/little-endian.ts';
import { findTwin, isSafePath } from '#shared/exchange/container/entry-path.ts';
import {
  centralRecord,
  endRecords,
  localHeader,
  placeEntries,
  type ZipEntry,
} from '#shared/exchange/container/zip-headers.ts';
import { realDisk, type Disk, type DiskFile } from '../../store/disk.ts';

/** Bytes at hand, or a file whose hash is known: a stored file is named by it. */
export type ContentSource =
  Uint8Array | { readonly file: string; readonly sizeBytes: number; readonly sha256: string };

/** One file of the payload; its path is relative to `data/`. */
export type ContainerEntry = { readonly path: string; readonly source: ContentSource };

export type ContainerPlan = {
  /** Where the package is written; there is nothing at this path when it fails. */
  readonly path: string;
  /** The one folder that the package unpacks to. */
  readonly base: string;
  /** Labels of bag-info.txt (RFC 8493, 2.2.2), in their order. */
  readonly info: Readonly<Record<string, string>>;
  readonly entries: readonly ContainerEntry[];
  readonly disk?: Disk;
  readonly signal?: AbortSignal | undefined;
  /** Told of bytes. */
  readonly onProgress?: (done: number, total: number, path: string) => void;
};

type Content = BagFile & { readonly source: ContentSource };

/**
 * Writes a package as a stream: a bag in a canonical ZIP, stored, so that its size is known before its first byte
 * and no entry is held in memory. Hashes of stored files are taken from their names here; whoever hands the package
 * out opens it again and checks them (`check-container`).
 */
export const writeContainer = async (
  plan: ContainerPlan,
): Promise<{ readonly sizeBytes: number }> => {
  const { path, disk = realDisk } = plan;
  const contents = inBag(plan);
  assertPaths(contents);
  const file = await disk.create(path);
  try {
    const sizeBytes = await writeAll(file, contents, plan);
    await file.sync();
    await file.close();
    await disk.syncFolder(dirname(path));
    return { sizeBytes };
  } catch (error) {
    await file.close().catch(() => undefined);
    await disk.remove(path).catch(() => undefined);
    throw error;
  }
};

/** The files of the bag in the package's order: what describes it first, then the payload by its paths. */
const inBag = ({ base, info, entries }: ContainerPlan): Content[] => {
  const payload = entries
    .map(({ path, source }) => describe(`${payloadFolder}${path}`, source))
    .toSorted(byPath);
  const tags = [
    describe(declarationPath, utf8(declaration)),
    describe(infoPath, utf8(infoText(info, payload))),
    describe(manifestPath, utf8(manifestText(payload))),
  ];
  const closing = describe(tagManifestPath, utf8(manifestText(tags)));
  return [...tags, closing, ...payload].map((one) => ({ ...one, path: `${base}/${one.path}` }));
};

const byPath = (a: BagFile, b: BagFile): number => (a.path < b.path ? -1 : 1);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const describe = (path: string, source: ContentSource): Content =>
  source instanceof Uint8Array
    ? { path, source, sizeBytes: source.length, sha256: hashOf(source) }
    : { path, source, sizeBytes: source.sizeBytes, sha256: source.sha256 };

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Names are made by the program, so one that may not stand in a package is a fault of ours. */
const assertPaths = (contents: readonly Content[]): void => {
  const paths = contents.map(({ path }) => path);
  const wrong = paths.find((path) => !isSafePath(path)) ?? findTwin(paths);
  if (wrong !== null) throw new Error(`${wrong} can't be a path of a package`);
};

/** A header is written once its content has passed, for only then its checksum is known. */
const writeAll = async (
  file: DiskFile,
  contents: readonly Content[],
  plan: ContainerPlan,
): Promise<number> => {
  const total = contents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const entries: ZipEntry[] = [];
  let [done, offset] = [0, 0];
  for (const content of contents) {
    const { path, sizeBytes } = content;
    const start = offset + localHeader({ path, sizeBytes, crc32: 0 }).length;
    const entry = { path, sizeBytes, crc32: await writeContent(file, { content, start }, plan) };
    await file.writeAt(localHeader(entry), offset);
    entries.push(entry);
    offset = start + sizeBytes;
    done += sizeBytes;
    plan.onProgress?.(done, total, path);
  }
  return writeDirectory(file, entries);
};

/** Answers how long the package is. */
const writeDirectory = async (file: DiskFile, entries: readonly ZipEntry[]): Promise<number> => {
  const { placed, end: start } = placeEntries(entries);
  const records = joinBytes(placed.map(centralRecord));
  const end = endRecords({ count: placed.length, start, sizeBytes: records.length });
  await file.writeAt(records, start);
  await file.writeAt(end, start + records.length);
  return start + records.length + end.length;
};

type Place = { readonly content: Content; readonly start: number };

/** Answers the checksum of what was written. */
const writeContent = async (
  file: DiskFile,
  { content: { source, sizeBytes, path }, start }: Place,
  { signal }: ContainerPlan,
): Promise<number> => {
  signal?.throwIfAborted();
  if (source instanceof Uint8Array) {
    await file.writeAt(source, start);
    return crc32(source);
  }
  let checksum = 0;
  const written = await file.copyAt(source.file, start, (bytes) => {
    signal?.throwIfAborted();
    checksum = crc32(bytes, checksum);
  });
  if (written !== sizeBytes) throw new Error(`${path} has another size than was told`);
  return checksum;
};
