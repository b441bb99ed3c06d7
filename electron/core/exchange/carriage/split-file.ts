import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Disk } from '../../store/disk.ts';

export type WrittenPart = { readonly sha256: string; readonly sizeBytes: number };

type Piece = {
  readonly disk: Disk;
  readonly from: string;
  readonly start: number;
  readonly sizeBytes: number;
};

const pieceBytes = 1024 * 1024;

/** Copies a stretch of a file to a file of its own. */
export const writePart = async (
  { disk, from, start, sizeBytes }: Piece,
  to: string,
): Promise<WrittenPart> => {
  const end = start + sizeBytes - 1;
  const pieces = createReadStream(from, { start, end, highWaterMark: pieceBytes });
  const file = await disk.create(to);
  try {
    const hash = createHash('sha256');
    for await (const piece of pieces) {
      const bytes = bytesOf(piece);
      hash.update(bytes);
      await file.write(bytes);
    }
    await file.sync();
    return { sha256: hash.digest('hex'), sizeBytes };
  } finally {
    await file.close();
  }
};

/** Puts parts behind one another into one file. */
export const joinFiles = async (
  disk: Disk,
  parts: readonly string[],
  to: string,
): Promise<void> => {
  const file = await disk.create(to);
  try {
    for (const part of parts)
      for await (const piece of disk.read(part)) await file.write(bytesOf(piece));
    await file.sync();
  } finally {
    await file.close();
  }
};

const bytesOf = (piece: unknown): Uint8Array => {
  if (piece instanceof Uint8Array) return piece;
  throw new Error('a file is read as bytes');
};

/** Where each part begins and how long it is; one part where the whole fits. */
export const partPlan = (
  sizeBytes: number,
  largest: number,
): { readonly start: number; readonly sizeBytes: number }[] =>
  Array.from({ length: Math.max(1, Math.ceil(sizeBytes / largest)) }, (_, index) => ({
    start: index * largest,
    sizeBytes: Math.min(largest, sizeBytes - index * largest),
  }));
