import type { FileHandle } from 'node:fs/promises';

/** Small enough to stay in the processor's cache, which doubles the speed of large files. */
const pieceBytes = 256 * 1024;
/** Pieces on their way at a time: some are read while others are written. */
const depth = 4;

type Copying = {
  readonly source: FileHandle;
  readonly target: FileHandle;
  /** Where in the target the first byte goes. */
  readonly position: number;
  /** Told of each piece in its order, before it is written; may throw to stop. The bytes are overwritten later. */
  readonly onPiece: (bytes: Uint8Array) => void;
};

/** Copies a file into another from a position on; answers how many bytes it was. */
export const copyPieces = async (copying: Copying): Promise<number> => {
  const { source, target, position, onPiece } = copying;
  const { size } = await source.stat();
  const buffers = Array.from({ length: depth }, () => Buffer.allocUnsafe(pieceBytes));
  const writing: Promise<unknown>[] = [];
  const reading: Promise<Buffer>[] = [];
  const read = (index: number): void => {
    reading[index] = handled(
      readPiece(copying, index, { buffers, size, free: writing[index - depth] }),
    );
  };
  const pieces = Math.ceil(size / pieceBytes);
  for (let index = 0; index < Math.min(depth - 1, pieces); index += 1) read(index);
  for (let index = 0; index < pieces; index += 1) {
    const bytes = (await reading[index]) ?? Buffer.alloc(0);
    onPiece(bytes);
    writing[index] = handled(writeWhole(target, bytes, position + index * pieceBytes));
    if (index + depth - 1 < pieces) read(index + depth - 1);
  }
  await Promise.all(writing);
  return size;
};

/** A failure is told where it is waited for, and is nobody's when work stops before. */
const handled = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

type Piece = {
  readonly buffers: readonly Buffer[];
  readonly size: number;
  /** The write that still needs the buffer. */
  readonly free: Promise<unknown> | undefined;
};

const readPiece = async (
  { source }: Copying,
  index: number,
  { buffers, size, free }: Piece,
): Promise<Buffer> => {
  await free;
  const start = index * pieceBytes;
  const bytes = (buffers[index % depth] ?? Buffer.alloc(pieceBytes)).subarray(0, size - start);
  for (let got = 0; got < bytes.length;) {
    const { bytesRead } = await source.read(bytes, got, bytes.length - got, start + got);
    if (bytesRead === 0) throw new Error('a file became shorter while it was copied');
    got += bytesRead;
  }
  return bytes;
};

export const writeWhole = async (
  target: FileHandle,
  bytes: Uint8Array,
  position: number | null,
): Promise<void> => {
  for (let from = 0; from < bytes.length;) {
    const at = position === null ? null : position + from;
    from += (await target.write(bytes, from, bytes.length - from, at)).bytesWritten;
  }
};
