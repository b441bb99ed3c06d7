import { createHash, type Hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import {
  aboutPath,
  aboutSchema,
  packageVersion,
  type PackageAbout,
} from '#shared/exchange/container/about.ts';
import {
  declarationPath,
  infoPath,
  manifestPath,
  tagManifestPath,
  type BagFile,
} from '#shared/exchange/container/bag.ts';
import { checkBag } from '#shared/exchange/container/check-bag.ts';
import { sameBytes } from '#shared/exchange/container/little-endian.ts';
import { packageProblem, type PackageProblem } from '#shared/exchange/container/package-problem.ts';
import { localHeader, type PlacedEntry } from '#shared/exchange/container/zip-headers.ts';
import { contentOf, type ZipFile } from './zip-file.ts';

export type CheckedContainer = {
  readonly problems: readonly PackageProblem[];
  readonly sizeBytes: number;
  /** Hash of the whole file, as `sha256sum` tells it. */
  readonly sha256: string;
  /** Paths relative to the bag's base folder. */
  readonly files: readonly BagFile[];
  /** What the package says of itself and its content, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Null where it can't be read; a problem says so. */
  readonly about: PackageAbout | null;
};

export type CheckOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number, path: string) => void) | undefined;
};

/** Texts about a bag, its manifest with a hundred thousand lines among them. */
const largestText = 32 * 1024 * 1024;
const texts = [
  declarationPath,
  infoPath,
  manifestPath,
  tagManifestPath,
  aboutPath,
  'data/dossier.json',
  'data/changes.json',
];

/** Reads every byte of a package once and lists whatever is not as it was made. */
export const checkContainer = async (
  zip: ZipFile,
  options: CheckOptions = {},
): Promise<CheckedContainer> => {
  const base = zip.entries[0]?.path.split('/')[0] ?? '';
  const strays = zip.entries.filter(({ path }) => !path.startsWith(`${base}/`));
  const read = await readContents(zip, base, options);
  const { about, problems } = readAbout(read.texts.get(aboutPath));
  return {
    problems: [
      ...strays.map(({ path }) => packageProblem('bag.base', path)),
      ...orderProblems(zip, base),
      ...read.problems,
      ...checkBag({ files: read.files, text: (path) => read.texts.get(path) ?? null }),
      ...problems,
    ],
    sizeBytes: zip.sizeBytes,
    sha256: read.sha256,
    files: read.files,
    texts: read.texts,
    about,
  };
};

/** The writer has one order only: what describes the bag, then the payload by its paths. */
const orderProblems = ({ entries }: ZipFile, base: string): PackageProblem[] => {
  const first = [declarationPath, infoPath, manifestPath, tagManifestPath];
  const paths = entries.map(({ path }) => path.slice(base.length + 1));
  const payload = paths.slice(first.length);
  const isInOrder =
    first.every((path, at) => paths[at] === path) &&
    payload.every((path, at) => at === 0 || (payload[at - 1] ?? '') < path);
  return isInOrder ? [] : [packageProblem('file.order')];
};

type Contents = {
  readonly files: BagFile[];
  readonly texts: Map<string, string>;
  readonly problems: PackageProblem[];
  readonly sha256: string;
};

const readContents = async (
  zip: ZipFile,
  base: string,
  options: CheckOptions,
): Promise<Contents> => {
  const whole = createHash('sha256');
  const contents = {
    files: [] as BagFile[],
    texts: new Map<string, string>(),
    problems: [] as PackageProblem[],
  };
  const total = zip.entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let done = 0;
  for (const entry of zip.entries) {
    const path = entry.path.slice(base.length + 1);
    const read = await readEntry(zip, entry, {
      whole,
      signal: options.signal,
      keep: texts.includes(path),
    });
    contents.files.push({ path, sha256: read.sha256, sizeBytes: entry.sizeBytes });
    if (read.text !== null) contents.texts.set(path, read.text);
    if (read.fault) contents.problems.push(packageProblem(read.fault, path));
    done += entry.sizeBytes;
    options.onProgress?.(done, total, path);
  }
  return { ...contents, sha256: whole.update(zip.closing).digest('hex') };
};

type ReadEntry = {
  readonly sha256: string;
  readonly text: string | null;
  readonly fault: 'file.foreignBytes' | 'file.checksum' | null;
};

type Reading = {
  readonly whole: Hash;
  readonly signal: AbortSignal | undefined;
  readonly keep: boolean;
};

const readEntry = async (
  zip: ZipFile,
  entry: PlacedEntry,
  { whole, signal, keep }: Reading,
): Promise<ReadEntry> => {
  const expected = localHeader(entry);
  const header = await zip.readAt(entry.offset, expected.length);
  whole.update(header);
  const hash = createHash('sha256');
  const kept: Uint8Array[] = [];
  const isKept = keep && entry.sizeBytes <= largestText;
  let checksum = 0;
  for await (const piece of contentOf(zip, entry)) {
    signal?.throwIfAborted();
    checksum = crc32(piece, checksum);
    for (const one of [hash, whole]) one.update(piece);
    if (isKept) kept.push(piece);
  }
  const fault = faultOf(sameBytes(header, expected), checksum === entry.crc32);
  return { sha256: hash.digest('hex'), text: isKept ? textOf(kept) : null, fault };
};

const faultOf = (hasHeader: boolean, hasChecksum: boolean): ReadEntry['fault'] => {
  if (!hasHeader) return 'file.foreignBytes';
  return hasChecksum ? null : 'file.checksum';
};

/** Null where the bytes are no UTF-8. */
const textOf = (pieces: readonly Uint8Array[]): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(pieces));
  } catch {
    return null;
  }
};

const readAbout = (
  text: string | undefined,
): Pick<CheckedContainer, 'about'> & { readonly problems: PackageProblem[] } => {
  const parsed = aboutSchema.safeParse(parseJson(text ?? ''));
  if (!parsed.success)
    return { about: null, problems: [packageProblem('about.unreadable', aboutPath)] };
  if (parsed.data.version <= packageVersion) return { about: parsed.data, problems: [] };
  const values = { version: String(parsed.data.version), known: String(packageVersion) };
  return { about: null, problems: [packageProblem('about.newer', aboutPath, values)] };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
