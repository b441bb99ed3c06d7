import type { Found, FoundFile } from './found-file.ts';
import { bytesOf } from './sha256.ts';

/** Marks of the records of a ZIP (APPNOTE.TXT 6.3.10). */
const marks = {
  end: 0x06054b50,
  wideEnd: 0x06064b50,
  wideAt: 0x07064b50,
  entry: 0x02014b50,
  local: 0x04034b50,
};

const truncated: Found = { kind: 'refused', code: 'file.truncated' };
const repacked: Found = { kind: 'refused', code: 'file.repacked' };

type Entry = { readonly path: string; readonly sizeBytes: number; readonly at: number };

/**
 * The files of a package: a ZIP whose entries are stored as they are, so that each is a piece of the file. Written apart
 * from the program's own reader: what one gets wrong, the other sees.
 */
export const readZip = async (file: Blob): Promise<Found> => {
  const directory = await findDirectory(file);
  if (directory === null) return truncated;
  const entries = readEntries(await bytesOf(directory.records), directory.count);
  if (entries === null) return repacked;
  const files: FoundFile[] = [];
  for (const entry of entries) {
    const start = await startOf(file, entry);
    if (start === null) return repacked;
    files.push({ path: entry.path, blob: file.slice(start, start + entry.sizeBytes) });
  }
  return withoutBase(files);
};

type Directory = { readonly count: number; readonly records: Blob };

const longestEnd = 22 + 20 + 56;

const findDirectory = async (file: Blob): Promise<Directory | null> => {
  const tail = viewOf(await bytesOf(file.slice(Math.max(0, file.size - longestEnd))));
  const end = tail.byteLength - 22;
  if (end < 0 || tail.getUint32(end, true) !== marks.end) return null;
  const wide = end - 76;
  const isWide = wide >= 0 && tail.getUint32(end - 20, true) === marks.wideAt;
  if (isWide && tail.getUint32(wide, true) !== marks.wideEnd) return null;
  const [count, size, start] = isWide
    ? [wideNumber(tail, wide + 32), wideNumber(tail, wide + 40), wideNumber(tail, wide + 48)]
    : [
        tail.getUint16(end + 10, true),
        tail.getUint32(end + 12, true),
        tail.getUint32(end + 16, true),
      ];
  if (start + size > file.size) return null;
  return { count, records: file.slice(start, start + size) };
};

/** Null where a record is none, is compressed, or another number of them is told. */
const readEntries = (bytes: Uint8Array, count: number): readonly Entry[] | null => {
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  let at = 0;
  while (at + 46 <= bytes.length) {
    const [nameBytes, extraBytes] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
    const isStored = view.getUint16(at + 10, true) === 0;
    if (view.getUint32(at, true) !== marks.entry || !isStored || next > bytes.length) return null;
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    const numbers = numbersOf(view, at, at + 46 + nameBytes);
    entries.push({ path, ...numbers });
    at = next;
  }
  return at === bytes.length && entries.length === count ? entries : null;
};

const wide = 0xffffffff;

/** Size and place of an entry; those too large for four bytes stand in its extra field, in this order. */
const numbersOf = (view: DataView, at: number, extra: number): Omit<Entry, 'path'> => {
  const size = view.getUint32(at + 24, true);
  const packed = view.getUint32(at + 20, true);
  const place = view.getUint32(at + 42, true);
  let field = extra + 4;
  const next = (): number => {
    const value = field + 8 <= view.byteLength ? wideNumber(view, field) : 0;
    field += 8;
    return value;
  };
  const sizeBytes = size === wide ? next() : size;
  if (packed === wide) next();
  return { sizeBytes, at: place === wide ? next() : place };
};

/** Where the bytes of an entry begin: its own header says how long its name and fields are. */
const startOf = async (file: Blob, { at, sizeBytes }: Entry): Promise<number | null> => {
  const header = viewOf(await bytesOf(file.slice(at, at + 30)));
  if (header.byteLength < 30 || header.getUint32(0, true) !== marks.local) return null;
  const start = at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return start + sizeBytes <= file.size ? start : null;
};

/** A package unpacks to one folder. */
const withoutBase = (files: readonly FoundFile[]): Found => {
  const base = (files[0]?.path.split('/')[0] ?? '') + '/';
  const isOne = files.length > 0 && files.every(({ path }) => path.slice(0, base.length) === base);
  if (!isOne) return { kind: 'refused', code: 'file.notPackage' };
  return {
    kind: 'files',
    files: files.map(({ path, blob }) => ({ path: path.slice(base.length), blob })),
  };
};

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Eight bytes as a number; browsers of 2018 have no wider ones, and no file is that long. */
const wideNumber = (view: DataView, at: number): number =>
  view.getUint32(at + 4, true) * 0x100000000 + view.getUint32(at, true);
