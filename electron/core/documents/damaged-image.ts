import { crc32, inflateSync } from 'node:zlib';
import type { Photos } from '#shared/dossier/document-model.ts';

/**
 * Whether a picture can't be drawn whole. The library of PDF takes a JPEG cut short without a word and breaks on a
 * damaged PNG after the paper is laid out, so its parts are read before.
 */
export const isDamagedImage = (
  bytes: Uint8Array,
  type: Photos['photos'][number]['type'],
): boolean => {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return type === 'png' ? !isWholePng(data) : !isWholeJpeg(data);
  } catch {
    return true;
  }
};

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Every part has its checksum, the last one is IEND, and the packed rows unpack. */
const isWholePng = (data: Buffer): boolean => {
  if (!data.subarray(0, 8).equals(pngSignature)) return false;
  const packed: Buffer[] = [];
  for (let at = 8; at + 12 <= data.length;) {
    const length = data.readUInt32BE(at);
    const kind = data.toString('latin1', at + 4, at + 8);
    const end = at + 8 + length;
    if (crc32(data.subarray(at + 4, end)) !== data.readUInt32BE(end)) return false;
    if (kind === 'IDAT') packed.push(data.subarray(at + 8, end));
    if (kind === 'IEND') return inflateSync(Buffer.concat(packed)).length > 0;
    at = end + 4;
  }
  return false;
};

/**
 * Segments with their lengths, and between them the packed picture, to the end mark. A byte that is no mark of JPEG
 * inside the picture is damage in its middle; what a camera writes behind the end mark is its own affair.
 */
const isWholeJpeg = (data: Buffer): boolean => {
  if (data.readUInt16BE(0) !== 0xffd8) return false;
  let hasSize = false;
  let hasScan = false;
  for (let at = 2; at + 2 <= data.length;) {
    if (data[at] !== 0xff) return false;
    const mark = data[at + 1] ?? 0;
    if (mark === endOfImage) return hasScan;
    if (mark < firstMark) return false;
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    hasSize ||= isFrame(mark);
    at += 2 + data.readUInt16BE(at + 2);
    if (mark !== startOfScan) continue;
    if (!hasSize) return false;
    hasScan = true;
    at = endOfScan(data, at);
  }
  return false;
};

const firstMark = 0xc0;
const startOfScan = 0xda;
const endOfImage = 0xd9;

/** The next mark behind packed picture data; FF 00 is a byte of the picture, D0 to D7 are its stepping stones. */
const endOfScan = (data: Buffer, from: number): number => {
  let at = data.indexOf(0xff, from);
  while (at >= 0 && isInsideScan(data[at + 1] ?? 0)) at = data.indexOf(0xff, at + 2);
  return at < 0 ? data.length : at;
};

const isInsideScan = (mark: number): boolean => mark === 0 || (mark >= 0xd0 && mark <= 0xd7);

/** SOF0 to SOF15; C4, C8 and CC between them are tables. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
