import { crc32, deflateSync } from 'node:zlib';

export type PngShape = {
  readonly width: number;
  readonly height: number;
  readonly colorType: 0 | 6;
};

/** A real, grey PNG of this size. */
export const pngOf = (width: number, height: number): Uint8Array => {
  const rows = Buffer.alloc((width + 1) * height, 0x80);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return pngChunks({ width, height, colorType: 0 }, deflateSync(rows));
};

/** A PNG of 8 bits a channel around packed rows: colour type 0 is grey, 6 has colours and transparency. */
export const pngChunks = ({ width, height, colorType }: PngShape, packed: Buffer): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colorType, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    signature,
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat(parts));
};

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
