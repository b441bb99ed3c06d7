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

/** Checksums are known only when the content has passed, so headers are written over at the end. */
const writeAll = async (
  file: DiskFile,
  contents: readonly Content[],
  plan: ContainerPlan,
): Promise<number> => {
  const total = contents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const entries: ZipEntry[] = [];
  let done = 0;
  for (const content of contents) {
    await file.write(localHeader({ ...content, crc32: 0 }));
    const checksum = await writeContent(file, content, plan);
    entries.push({ path: content.path, sizeBytes: content.sizeBytes, crc32: checksum });
    done += content.sizeBytes;
    plan.onProgress?.(done, total, content.path);
  }
  const { placed, end } = placeEntries(entries);
  for (const entry of placed) await file.writeAt(localHeader(entry), entry.offset);
  return end + (await writeDirectory(file, placed, end));
};

const writeDirectory = async (
  file: DiskFile,
  placed: ReturnType<typeof placeEntries>['placed'],
  start: number,
): Promise<number> => {
  let sizeBytes = 0;
  for (const entry of placed) {
    const record = centralRecord(entry);
    sizeBytes += record.length;
    await file.write(record);
  }
  const end = endRecords({ count: placed.length, start, sizeBytes });
  await file.write(end);
  return sizeBytes + end.length;
};

const writeContent = async (
  file: DiskFile,
  { source, sizeBytes, path }: Content,
  { disk = realDisk, signal }: ContainerPlan,
): Promise<number> => {
  signal?.throwIfAborted();
  if (source instanceof Uint8Array) {
    await file.write(source);
    return crc32(source);
  }
  let [checksum, written] = [0, 0];
  for await (const chunk of disk.read(source.file)) {
    signal?.throwIfAborted();
    if (!(chunk instanceof Uint8Array)) throw new Error('a file is read as bytes');
    checksum = crc32(chunk, checksum);
    written += chunk.length;
    await file.write(chunk);
  }
  if (written !== sizeBytes) throw new Error(`${path} has another size than was told`);
  return checksum;
};
