import { joinBytes, packFields, type Field } from './little-endian.ts';

/**
 * The headers of a canonical ZIP (APPNOTE.TXT 6.3.10): entries are stored, one after another in the order of the list,
 * without comments, extra fields or times of their own; ZIP64 exactly where a number needs it. Every byte
 * that is not content follows from the list of entries, so a reader builds the headers again and compares.
 */
export type ZipEntry = {
  readonly path: string;
  readonly sizeBytes: number;
  readonly crc32: number;
};

/** An entry and where its local header begins. */
export type PlacedEntry = ZipEntry & { readonly offset: number };

const wide = 0xffffffff;
const many = 0xffff;
/** Names are UTF-8 (bit 11). */
const flags = 0x0800;
/** 1 January 1980, the first day a ZIP can tell: equal content makes equal bytes. */
const noDay = 0x0021;

const needsWide = (value: number): boolean => value >= wide;
const capped = (value: number): number => (needsWide(value) ? wide : value);

const nameOf = (path: string): Uint8Array =>
  Uint8Array.from(path, (letter) => letter.codePointAt(0) ?? 0);

export const localHeader = ({ path, sizeBytes, crc32 }: ZipEntry): Uint8Array => {
  const isWide = needsWide(sizeBytes);
  const extra = isWide ? wideField([sizeBytes, sizeBytes]) : new Uint8Array();
  const name = nameOf(path);
  const fixed: Field[] = [
    [0x04034b50, 4],
    [isWide ? 45 : 10, 2],
    ...common({ sizeBytes, crc32 }),
    [name.length, 2],
    [extra.length, 2],
  ];
  return joinBytes([packFields(fixed), name, extra]);
};

export const centralRecord = ({ path, sizeBytes, crc32, offset }: PlacedEntry): Uint8Array => {
  const sizes = needsWide(sizeBytes) ? [sizeBytes, sizeBytes] : [];
  const values = needsWide(offset) ? [...sizes, offset] : sizes;
  const extra = values.length > 0 ? wideField(values) : new Uint8Array();
  const name = nameOf(path);
  const version = values.length > 0 ? 45 : 10;
  const fixed: Field[] = [
    [0x02014b50, 4],
    [version, 2],
    [version, 2],
    ...common({ sizeBytes, crc32 }),
    [name.length, 2],
    [extra.length, 2],
    // No comment, first disk, no attributes.
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [capped(offset), 4],
  ];
  return joinBytes([packFields(fixed), name, extra]);
};

/** What local header and central record say alike: how it is kept, when, checksum and sizes. */
const common = ({ sizeBytes, crc32 }: Omit<ZipEntry, 'path'>): Field[] => [
  [flags, 2],
  [0, 2],
  [0, 2],
  [noDay, 2],
  [crc32, 4],
  [capped(sizeBytes), 4],
  [capped(sizeBytes), 4],
];

const wideField = (values: readonly number[]): Uint8Array =>
  packFields([[0x0001, 2], [values.length * 8, 2], ...values.map((value): Field => [value, 8])]);

export type Directory = {
  readonly count: number;
  /** Where the central directory begins, and how long it is, in bytes. */
  readonly start: number;
  readonly sizeBytes: number;
};

export const endRecords = ({ count, start, sizeBytes }: Directory): Uint8Array => {
  const isWide = count >= many || needsWide(start) || needsWide(sizeBytes);
  const shown = Math.min(count, many);
  const end = packFields([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [shown, 2],
    [shown, 2],
    [capped(sizeBytes), 4],
    [capped(start), 4],
    [0, 2],
  ]);
  return isWide ? joinBytes([...wideEnd({ count, start, sizeBytes }), end]) : end;
};

const wideEnd = ({ count, start, sizeBytes }: Directory): Uint8Array[] => [
  packFields([
    [0x06064b50, 4],
    [44, 8],
    [45, 2],
    [45, 2],
    [0, 4],
    [0, 4],
    [count, 8],
    [count, 8],
    [sizeBytes, 8],
    [start, 8],
  ]),
  packFields([
    [0x07064b50, 4],
    [0, 4],
    [start + sizeBytes, 8],
    [1, 4],
  ]),
];

/** Lays entries out one after another. */
export const placeEntries = <E extends ZipEntry>(
  entries: readonly E[],
): { readonly placed: (E & PlacedEntry)[]; readonly end: number } => {
  let offset = 0;
  const placed = entries.map((entry) => {
    const one = { ...entry, offset };
    offset = dataStart(one) + entry.sizeBytes;
    return one;
  });
  return { placed, end: offset };
};

/** Where the content of an entry begins. */
export const dataStart = (entry: PlacedEntry): number => entry.offset + localHeader(entry).length;
