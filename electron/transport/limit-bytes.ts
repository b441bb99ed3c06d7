import { pipeline, Readable, Transform } from 'node:stream';
import { fromWebStream } from './web-streams.ts';

/** What ends a stream that is longer than allowed. */
export class TooManyBytes extends Error {}

const limiter = (limit: number): Transform => {
  let seen = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      seen += chunk.byteLength;
      if (seen > limit) done(new TooManyBytes());
      else done(null, chunk);
    },
  });
};

/** The body as a stream that fails after `limit` bytes, whatever its Content-Length promised. */
export const limitedBody = (request: Request, limit: number): Readable => {
  const source = request.body ? fromWebStream(request.body) : Readable.from([]);
  // Whoever reads the last stream sees the failure of any of them; there is nothing else to do about it here.
  return pipeline(source, limiter(limit), () => undefined);
};
