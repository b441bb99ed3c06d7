import { Readable } from 'node:stream';

/** Node's stream as a web stream. Readable.toWeb does the same, but its type is foreign to Response. */
export const toWebStream = (source: Readable): ReadableStream<Uint8Array> => {
  const pieces: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => {
      source.destroy();
    },
  });
};

/** A web stream as Node's. Who destroys the result also gives up the source. */
export const fromWebStream = (source: ReadableStream<Uint8Array>): Readable =>
  Readable.from(piecesOf(source), { objectMode: false });

async function* piecesOf(source: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = source.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
