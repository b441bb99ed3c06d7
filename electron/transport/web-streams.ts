import { Readable } from 'node:stream';

/** Node's stream as a web stream. Readable.toWeb does the same, but its type is foreign to Response. */
export const toWebStream = (
  source: Readable,
  onCancel: () => void = () => source.destroy(),
): ReadableStream<Uint8Array> => {
  const pieces: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: onCancel,
  });
};

/** A web stream as Node's. Who destroys the result gives up the source at once, even while it is silent. */
export const fromWebStream = (source: ReadableStream<Uint8Array>): Readable => {
  const reader = source.getReader();
  return new Readable({
    read() {
      reader.read().then(
        ({ done, value }) => this.push(done ? null : value),
        (error: Error) => this.destroy(error),
      );
    },
    destroy(error, done) {
      const finish = (): void => done(error);
      reader.cancel().then(finish, finish);
    },
  });
};
