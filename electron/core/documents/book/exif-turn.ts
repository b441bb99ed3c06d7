/** Degrees a JPEG must be turned clockwise to stand upright, as its camera wrote it down; 0 where it did not. */
export const exifTurn = (bytes: Uint8Array): 0 | 90 | 180 | 270 => {
  const exif = findExif(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const orientation = exif === null ? 1 : readOrientation(exif);
  if (orientation === 3 || orientation === 4) return 180;
  if (orientation === 5 || orientation === 6) return 90;
  return orientation === 7 || orientation === 8 ? 270 : 0;
};

const marker = { start: 0xffd8, exif: 0xffe1, scan: 0xffda } as const;

/** The TIFF block behind "Exif\0\0"; segments before the picture only. */
const findExif = (bytes: Buffer): Buffer | null => {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== marker.start) return null;
  let at = 2;
  while (at + 4 <= bytes.length) {
    const kind = bytes.readUInt16BE(at);
    const length = bytes.readUInt16BE(at + 2);
    if (kind === marker.scan || length < 2) return null;
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (kind === marker.exif && body.toString('latin1', 0, 4) === 'Exif') return body.subarray(6);
    at += 2 + length;
  }
  return null;
};

const orientationTag = 0x0112;

const readOrientation = (tiff: Buffer): number => {
  if (tiff.length < 8) return 1;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = short(directory);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) === orientationTag) return short(at + 8);
  }
  return 1;
};
