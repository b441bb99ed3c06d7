import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import type { Envelope } from '#shared/contract/envelope.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { ServedCore } from './served-core.ts';

type Upload = {
  readonly bytes: PassThrough;
  readonly staged: Promise<Envelope<{ uploadId: string }>>;
};

/** Files on their way into staging, piece by piece. */
export type PortUploads = {
  readonly begin: (name: string) => Envelope<number>;
  readonly write: (upload: number, bytes: Uint8Array) => Promise<Envelope>;
  readonly end: (upload: number) => Promise<Envelope>;
  readonly abort: (upload: number) => Promise<Envelope>;
  readonly abortAll: () => void;
};

const unknownUpload = (): Envelope => fail(appError('store.uploadUnknown'));

/** An upload lives from `begin` until `end`, `abort`, or the first refusal by the store. */
export const createPortUploads = (stage: ServedCore['stage']): PortUploads => {
  const uploads = new Map<number, Upload>();
  let last = 0;

  const begin = (name: string): Envelope<number> => {
    const bytes = new PassThrough();
    // The store reports what went wrong by its answer; without a listener the error would end the process.
    bytes.on('error', () => undefined);
    uploads.set(++last, { bytes, staged: stage(name, bytes) });
    return ok(last);
  };

  const take = (key: number): Upload | undefined => {
    const upload = uploads.get(key);
    uploads.delete(key);
    return upload;
  };

  const write = async (key: number, piece: Uint8Array): Promise<Envelope> => {
    const upload = uploads.get(key);
    if (!upload) return unknownUpload();
    if (upload.bytes.write(piece)) return ok(null);
    const refused = await Promise.race([
      once(upload.bytes, 'drain').then(() => null),
      upload.staged,
    ]);
    if (refused) uploads.delete(key);
    return refused ?? ok(null);
  };

  const end = async (key: number): Promise<Envelope> => {
    const upload = take(key);
    upload?.bytes.end();
    return upload ? await upload.staged : unknownUpload();
  };

  const abort = async (key: number): Promise<Envelope> => {
    const upload = take(key);
    upload?.bytes.destroy(new Error('The sender gave up.'));
    await upload?.staged;
    return ok(null);
  };

  return { begin, write, end, abort, abortAll: () => [...uploads.keys()].forEach(abort) };
};
