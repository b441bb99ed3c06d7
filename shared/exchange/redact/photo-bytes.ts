/**
 * A photo without what its camera wrote beside the picture: place, time, owner, and smaller pictures that carry the
 * same. The picture itself is not touched, and how it is turned stays.
 */
export const cleanPhoto = (bytes: Uint8Array, mediaType: string): Uint8Array | null => {
  if (mediaType === 'image/jpeg') return cleanJpeg(bytes);
  return mediaType === 'image/png' ? cleanPng(bytes) : null;
};

const startOfScan = 0xda;
const endOfImage = 0xd9;
/** APP1 (EXIF, XMP), APP13 (IPTC), APP2 with anything but a colour profile, and comments. */
const told = new Set([0xe1, 0xed, 0xfe]);

/** Null where it is no JPEG that can be followed to its end: what is not understood is not called clean. */
const cleanJpeg = (bytes: Uint8Array): Uint8Array | null => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    if (marker === endOfImage) return joined([...parts, bytes.subarray(at, at + 2)]);
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (end > bytes.length || end < at + 4) return null;
    const segment = bytes.subarray(at, end);
    if (isKept(segment)) parts.push(segment);
    else if (marker === 0xe1) parts.push(...turnOf(segment));
    at = marker === startOfScan ? endOfScan(bytes, end) : end;
    if (marker === startOfScan) parts.push(bytes.subarray(end, at));
  }
};

const isKept = (segment: Uint8Array): boolean => {
  const marker = segment[1] ?? 0;
  if (marker === 0xe2) return startsWith(segment, 4, 'ICC_PROFILE');
  const isOtherApplication = marker > 0xe2 && marker < 0xee;
  return !told.has(marker) && !isOtherApplication;
};

/** The next marker that is neither a stuffed byte nor a restart. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 1;
  }
  return at;
};

const exif = 'Exif\0\0';

/** EXIF with nothing but how the picture is turned; nothing where it stands upright. */
const turnOf = (segment: Uint8Array): readonly Uint8Array[] => {
  if (!startsWith(segment, 4, exif)) return [];
  const tiff = new DataView(segment.buffer, segment.byteOffset + 10, segment.length - 10);
  const turn = readTurn(tiff);
  if (turn <= 1 || turn > 8) return [];
  const letters = exif.split('').map((letter) => letter.charCodeAt(0));
  const tag = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0];
  const body = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...tag, 0, 0, 0, 0];
  return [new Uint8Array([0xff, 0xe1, 0, 2 + letters.length + body.length, ...letters, ...body])];
};

const orientationTag = 0x0112;

/** 1 (upright) to 8; 1 where it is not said. */
const readTurn = (tiff: DataView): number => {
  if (tiff.byteLength < 14) return 1;
  const little = tiff.getUint16(0) === 0x4949;
  const first = tiff.getUint32(4, little);
  if (first + 2 > tiff.byteLength) return 1;
  const count = tiff.getUint16(first, little);
  for (let index = 0; index < count; index += 1) {
    const at = first + 2 + index * 12;
    if (at + 12 > tiff.byteLength) return 1;
    if (tiff.getUint16(at, little) === orientationTag) return tiff.getUint16(at + 8, little);
  }
  return 1;
};

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const toldInPng = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME'];

const cleanPng = (bytes: Uint8Array): Uint8Array | null => {
  if (pngStart.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const from = at;
    if (!toldInPng.some((name) => startsWith(bytes, from + 4, name)))
      parts.push(bytes.subarray(at, end));
    if (startsWith(bytes, at + 4, 'IEND')) return joined(parts);
    at = end;
  }
  return null;
};

const startsWith = (bytes: Uint8Array, from: number, letters: string): boolean =>
  letters.split('').every((letter, at) => bytes[from + at] === letter.charCodeAt(0));

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
