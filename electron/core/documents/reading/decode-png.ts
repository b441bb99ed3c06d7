import { inflateSync } from 'node:zlib';
import { greyOfBytes, greyOf, type Grey } from './ink.ts';

type Head = {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colour: number;
};

/** Channels by the colour type of PNG (ISO/IEC 15948, 11.2.2): grey, colour, palette, grey or colour with opacity. */
const channelsOf: Readonly<Record<number, 1 | 2 | 3 | 4>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const mostPixels = 120_000_000;

/**
 * Pixels of a PNG of eight bits or fewer a channel, not interlaced: what scanners and screens write. Null for others,
 * which are then not looked into. That its parts are whole was seen before.
 */
export const decodePng = (bytes: Uint8Array): Grey | null => {
  const { head, palette, packed } = partsOf(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  );
  const channels = channelsOf[head?.colour ?? -1];
  if (!head || !channels || head.width * head.height > mostPixels) return null;
  const row = Math.ceil((head.width * channels * head.bits) / 8);
  const raw = inflateSync(packed, { maxOutputLength: (row + 1) * head.height });
  const data = unfiltered(raw, {
    row,
    rows: head.height,
    step: Math.ceil((channels * head.bits) / 8),
  });
  if (head.bits === 8 && head.colour !== 3) return greyOfBytes({ ...head, data }, channels);
  return greyOfSamples(head, { data, row, palette });
};

const partsOf = (data: Buffer) => {
  let head: Head | null = null;
  let palette: Buffer | null = null;
  const packed: Buffer[] = [];
  for (let at = 8; at + 12 <= data.length;) {
    const length = data.readUInt32BE(at);
    const kind = data.toString('latin1', at + 4, at + 8);
    const body = data.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') head = headOf(body);
    if (kind === 'PLTE') palette = body;
    if (kind === 'IDAT') packed.push(body);
    at += 12 + length;
  }
  return { head, palette, packed: Buffer.concat(packed) };
};

const headOf = (body: Buffer): Head | null => {
  const [bits = 0, colour = 0, , , interlaced = 0] = body.subarray(8);
  const head = { width: body.readUInt32BE(0), height: body.readUInt32BE(4), bits, colour };
  return bits > 8 || interlaced !== 0 ? null : head;
};

type Rows = { readonly row: number; readonly rows: number; readonly step: number };

/** Undoes the five filters of PNG (ISO/IEC 15948, 9.2), in place of the byte that names each row's. */
const unfiltered = (raw: Buffer, { row, rows, step }: Rows): Uint8Array => {
  const data = new Uint8Array(row * rows);
  for (let y = 0; y < rows; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x >= step ? (data[at - step] ?? 0) : 0;
      const up = y > 0 ? (data[at - row] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (data[at - row - step] ?? 0) : 0;
      data[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + foretold(filter, { left, up, corner });
    }
  }
  return data;
};

type Around = { readonly left: number; readonly up: number; readonly corner: number };

const foretold = (filter: number, { left, up, corner }: Around): number => {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth({ left, up, corner }) : 0;
};

/** The neighbour nearest to left + up − corner. */
const paeth = ({ left, up, corner }: Around): number => {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(
    Math.abs,
  );
  if (Number(toLeft) <= Number(toUp) && Number(toLeft) <= Number(toCorner)) return left;
  return Number(toUp) <= Number(toCorner) ? up : corner;
};

type Samples = { readonly data: Uint8Array; readonly row: number; readonly palette: Buffer | null };

/** One sample of 1, 2, 4 or 8 bits a pixel: a shade of grey, or a number in the palette. */
const greyOfSamples = (
  { width, height, bits, colour }: Head,
  { data, row, palette }: Samples,
): Grey => {
  const largest = 2 ** bits - 1;
  const shade = (sample: number): number =>
    colour === 3 && palette
      ? greyOf(
          palette[sample * 3] ?? 255,
          palette[sample * 3 + 1] ?? 255,
          palette[sample * 3 + 2] ?? 255,
        )
      : (sample * 255) / largest;
  const shades = Array.from({ length: largest + 1 }, (_, sample) => shade(sample));
  return {
    width,
    height,
    at: (x, y) => {
      const bit = x * bits;
      const byte = data[y * row + (bit >> 3)] ?? 0;
      return shades[(byte >> (8 - bits - (bit & 7))) & largest] ?? 255;
    },
  };
};
