/**
 * The colours that the book's numbers mean, as PDF/A asks: sRGB by IEC 61966-2-1, written out here so that no profile
 * of somebody else's is shipped. ICC version 2: three primaries seen under D50, and one curve.
 */
export const srgbProfile = (): Uint8Array => {
  const curve = curveTag();
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', colourTag(0.9505, 1, 1.0891)],
    ['rXYZ', colourTag(0.43607, 0.22249, 0.01392)],
    ['gXYZ', colourTag(0.38515, 0.71687, 0.09708)],
    ['bXYZ', colourTag(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assembled(tags);
};

const headerBytes = 128;
const entryBytes = 12;

const assembled = (tags: readonly (readonly [string, Buffer])[]): Uint8Array => {
  const table = Buffer.alloc(4 + tags.length * entryBytes);
  table.writeUInt32BE(tags.length, 0);
  const placed = new Map<Buffer, number>();
  const bodies: Buffer[] = [];
  let at = headerBytes + table.length;
  for (const [index, [name, body]] of tags.entries()) {
    const known = placed.get(body) ?? at;
    if (!placed.has(body)) {
      placed.set(body, at);
      bodies.push(body);
      at += body.length;
    }
    const entry = 4 + index * entryBytes;
    table.write(name, entry, 'latin1');
    table.writeUInt32BE(known, entry + 4);
    table.writeUInt32BE(body.length, entry + 8);
  }
  return Buffer.concat([header(at), table, ...bodies]);
};

const header = (size: number): Buffer => {
  const bytes = Buffer.alloc(headerBytes);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [index, part] of [2026, 11, 30].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  for (const [index, part] of [0.9642, 1, 0.8249].entries()) fixed(bytes, 68 + index * 4, part);
  return bytes;
};

const fixed = (bytes: Buffer, at: number, value: number): void =>
  void bytes.writeInt32BE(Math.round(value * 65536), at);

/** Tags begin at multiples of four. */
const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

const textTag = (text: string): Buffer => padded(Buffer.from(`text\0\0\0\0${text}\0`, 'latin1'));

const descriptionTag = (text: string): Buffer => {
  const head = Buffer.alloc(12);
  head.write('desc', 0, 'latin1');
  head.writeUInt32BE(text.length + 1, 8);
  return padded(Buffer.concat([head, Buffer.from(`${text}\0`, 'latin1'), Buffer.alloc(78)]));
};

const colourTag = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(20);
  bytes.write('XYZ ', 0, 'latin1');
  for (const [index, value] of values.entries()) fixed(bytes, 8 + index * 4, value);
  return bytes;
};

const steps = 1024;

const curveTag = (): Buffer => {
  const bytes = Buffer.alloc(12 + steps * 2);
  bytes.write('curv', 0, 'latin1');
  bytes.writeUInt32BE(steps, 8);
  for (let step = 0; step < steps; step += 1) {
    bytes.writeUInt16BE(Math.round(linear(step / (steps - 1)) * 65535), 12 + step * 2);
  }
  return bytes;
};

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
