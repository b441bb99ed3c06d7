import type { FileHandle } from 'node:fs/promises';

const pieceBytes = 1024 * 1024;

/** Bytes of an open file from `start` on, in pieces of a megabyte; the next is read while one is worked on. */
export async function* readPieces(
  handle: FileHandle,
  start: number,
  sizeBytes: number,
): AsyncGenerator<Uint8Array> {
  const at = (offset: number): Promise<Uint8Array> => {
    const piece = readAt(handle, start + offset, Math.min(pieceBytes, sizeBytes - offset));
    // A failure is told when the piece is asked for, and is nobody's when work stops before.
    piece.catch(() => undefined);
    return piece;
  };
  let next = at(0);
  for (let offset = 0; offset < sizeBytes; offset += pieceBytes) {
    const piece = await next;
    next = at(offset + piece.length);
    yield piece;
  }
}

/** Fewer bytes where the file ends before. */
export const readAt = async (
  handle: FileHandle,
  start: number,
  sizeBytes: number,
): Promise<Uint8Array> => {
  const bytes = new Uint8Array(Math.max(0, sizeBytes));
  let got = 0;
  while (got < bytes.length) {
    const { bytesRead } = await handle.read(bytes, got, bytes.length - got, start + got);
    if (bytesRead === 0) return bytes.subarray(0, got);
    got += bytesRead;
  }
  return bytes;
};
