import { inflateRawSync } from 'node:zlib';
import { refuse } from '#shared/kernel/app-error.ts';
import { largestUnpacked } from './table-limits.ts';

/** The parts of an office file (a ZIP), unpacked one by one as they are asked for. */
export type OfficePackage = {
  readonly names: readonly string[];
  /** Null where the package has no such part. */
  readonly text: (part: string) => string | null;
  /** The same as it lies in the package. */
  readonly bytes: (part: string) => Uint8Array | null;
};

type Entry = {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
};

const marks = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;
const largestEntries = 10_000;

/**
 * Opens the directory of a ZIP. A part is refused by the size it declares before a byte of it is unpacked, and by
 * the size it really has while it is unpacked: a bomb that declares little stops at what it declared.
 */
export const openPackage = (name: string, bytes: Uint8Array): OfficePackage => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(buffer);
  let room = largestUnpacked;
  const bytesOf = (part: string): Buffer | null => {
    const entry = entries.get(part);
    if (!entry) return null;
    if (entry.unpacked > room) refuse('import.tooLarge', { name });
    room -= entry.unpacked;
    return unpack(buffer, entry);
  };
  return {
    names: [...entries.keys()],
    bytes: bytesOf,
    text: (part) => {
      const whole = bytesOf(part);
      return whole && textOf(whole);
    },
  };
};

const readDirectory = (buffer: Buffer): ReadonlyMap<string, Entry> => {
  const end = endOfDirectory(buffer);
  const count = buffer.readUInt16LE(end + 10);
  if (count > largestEntries) throw new Error('ZIP with too many parts');
  const entries = new Map<string, Entry>();
  let at = buffer.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (buffer.readUInt32LE(at) !== marks.entry) throw new Error('ZIP directory is damaged');
    const nameEnd = at + 46 + buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, nameEnd).replace(/^\//, '');
    if (entries.has(name)) throw new Error('ZIP holds one part twice');
    entries.set(name, readEntry(buffer, at));
    at = nameEnd + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
};

const readEntry = (buffer: Buffer, at: number): Entry => ({
  method: buffer.readUInt16LE(at + 10),
  packed: buffer.readUInt32LE(at + 20),
  unpacked: buffer.readUInt32LE(at + 24),
  offset: buffer.readUInt32LE(at + 42),
});

/** The directory is found from the end; a comment of up to 64 kB may follow it. */
const endOfDirectory = (buffer: Buffer): number => {
  const lowest = Math.max(0, buffer.length - 22 - 0xff_ff);
  for (let at = buffer.length - 22; at >= lowest; at -= 1) {
    if (buffer.readUInt32LE(at) === marks.end) return at;
  }
  throw new Error('not a ZIP');
};

const unpack = (buffer: Buffer, { method, packed, unpacked, offset }: Entry): Buffer => {
  if (buffer.readUInt32LE(offset) !== marks.local) throw new Error('ZIP part is damaged');
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  const content = buffer.subarray(start, start + packed);
  const whole =
    method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(unpacked, 1) });
  if (whole.length !== unpacked) throw new Error('ZIP part is not as long as it says');
  return whole;
};

/** XML is UTF-8, or UTF-16 with its mark; anything else would lose letters in silence. */
const textOf = (bytes: Buffer): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
};
