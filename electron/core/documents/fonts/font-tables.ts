/** The tables of a font file by their four letters (ISO/IEC 14496-22, 4.4). */
export type FontTables = ReadonlyMap<string, Buffer>;

export const fontTables = (file: Buffer): FontTables => {
  const tables = new Map<string, Buffer>();
  for (let table = 0; table < file.readUInt16BE(directory.count); table += 1) {
    const at = directory.first + table * directory.entry;
    const from = file.readUInt32BE(at + 8);
    const length = file.readUInt32BE(at + 12);
    tables.set(file.toString('latin1', at, at + 4), file.subarray(from, from + length));
  }
  return tables;
};

export const tableOf = (tables: FontTables, letters: string): Buffer => {
  const table = tables.get(letters);
  if (table === undefined) throw new Error(`a TrueType font without its table ${letters}`);
  return table;
};

/** A font file of these tables. */
export const fontFile = (tables: FontTables): Buffer => {
  // Readers look tables up by their letters, which stand in order.
  const sorted = [...tables].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const head = Buffer.alloc(directory.first + sorted.length * directory.entry);
  head.writeUInt32BE(trueType, 0);
  head.writeUInt16BE(sorted.length, directory.count);
  writeSearch(head, sorted.length);
  const pieces: Buffer[] = [head];
  let from = head.length;
  for (const [index, [letters, bytes]] of sorted.entries()) {
    const at = directory.first + index * directory.entry;
    head.write(letters, at, 'latin1');
    head.writeUInt32BE(sumOf(bytes), at + 4);
    head.writeUInt32BE(from, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    const padding = paddingOf(bytes.length);
    pieces.push(bytes, Buffer.alloc(padding));
    from += bytes.length + padding;
  }
  return Buffer.concat(pieces);
};

const trueType = 0x00_01_00_00;

/** Bytes of the directory: where its count stands, its first entry, and the length of one. */
const directory = { count: 4, first: 12, entry: 16 } as const;

/** By which readers halve the directory when they look for a table. */
const writeSearch = (head: Buffer, count: number): void => {
  const power = Math.floor(Math.log2(count));
  const range = 2 ** power * directory.entry;
  head.writeUInt16BE(range, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * directory.entry - range, 10);
};

/** Bytes to the next multiple of four. */
export const paddingOf = (length: number): number => (4 - (length % 4)) % 4;

const sums = new WeakMap<Buffer, number>();

/** The sum of a table's 32-bit numbers; of a table that goes into every file it is counted once. */
const sumOf = (bytes: Buffer): number => {
  const known = sums.get(bytes);
  if (known !== undefined) return known;
  const whole = bytes.length - (bytes.length % 4);
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  for (let at = whole; at < bytes.length; at += 1)
    sum = (sum + (bytes[at] ?? 0) * 2 ** (8 * (3 - (at - whole)))) >>> 0;
  sums.set(bytes, sum);
  return sum;
};
