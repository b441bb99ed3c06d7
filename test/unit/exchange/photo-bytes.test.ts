import { decode, encode } from 'jpeg-js';
import { expect, test } from 'vitest';
import { cleanPhoto } from '#shared/exchange/redact/photo-bytes.ts';

const picture = encode(
  { width: 16, height: 16, data: Buffer.from(Array.from({ length: 1024 }, (_, at) => at % 251)) },
  90,
).data;

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const segment = (marker: number, body: string | Buffer): Buffer => {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
};

/** TIFF with how the picture is turned, and a place behind it. */
const exif = (turn: number): Buffer =>
  segment(
    0xe1,
    Buffer.concat([
      Buffer.from('Exif\0\0', 'latin1'),
      Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0]),
      Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0, 0, 0, 0]),
      Buffer.from('GPS 21.4167N 103.0167E', 'latin1'),
    ]),
  );

const taken = (turn: number): Buffer =>
  Buffer.concat([
    picture.subarray(0, 2),
    exif(turn),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<GPS 21.4167N>'),
    segment(0xe2, 'MPF\0 GPS'),
    segment(0xe2, 'ICC_PROFILE\0 colours'),
    segment(0xed, 'Photoshop 3.0\0GPS'),
    segment(0xfe, 'GPS'),
    picture.subarray(2),
    Buffer.from('GPS behind the end'),
  ]);

test('a JPEG keeps its picture and its colours, and tells nothing of where it was taken', () => {
  const clean = cleanPhoto(taken(1), 'image/jpeg') ?? new Uint8Array();
  expect(text(clean)).not.toContain('GPS');
  expect(text(clean)).not.toContain('Exif');
  expect(text(clean)).toContain('ICC_PROFILE');
  expect(decode(clean).data.equals(decode(picture).data)).toBe(true);
});

test('how it is turned stays', () => {
  const clean = cleanPhoto(taken(6), 'image/jpeg') ?? new Uint8Array();
  expect(text(clean)).not.toContain('GPS');
  const at = text(clean).indexOf('Exif');
  const view = new DataView(clean.buffer, clean.byteOffset + at + 6);
  expect([view.getUint16(10), view.getUint16(18)]).toEqual([0x0112, 6]);
  expect(cleanPhoto(clean, 'image/jpeg')).toEqual(clean);
});

test('what is cut off, or none of these, is not called clean', () => {
  expect(cleanPhoto(taken(1).subarray(0, 300), 'image/jpeg')).toBeNull();
  expect(cleanPhoto(Buffer.from('no picture'), 'image/jpeg')).toBeNull();
  expect(cleanPhoto(picture, 'image/heic')).toBeNull();
});

test('a PNG goes without its words and its EXIF', () => {
  const chunk = (name: string, body: string): Buffer => {
    const bytes = Buffer.from(`....${name}${body}....`, 'latin1');
    bytes.writeUInt32BE(body.length, 0);
    return bytes;
  };
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [start, chunk('IHDR', 'head'), chunk('IDAT', 'picture'), chunk('IEND', '')];
  const [first, head, ...rest] = parts;
  const told = [chunk('eXIf', 'GPS'), chunk('tEXt', 'GPS'), chunk('iTXt', 'GPS')];
  const bytes = Buffer.concat([first ?? start, head ?? start, ...told, ...rest]);
  expect(cleanPhoto(bytes, 'image/png')).toEqual(new Uint8Array(Buffer.concat(parts)));
});
