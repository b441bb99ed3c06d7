import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Envelope } from '#shared/contract/envelope.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { ServedCore } from './served-core.ts';

type Upload = {
  readonly bytes: PassThrough;
  readonly staged: Promise<Envelope<{ uploadId: string }>>;
};

/** Files on their way into staging, by number: from `begin` until `end`, `abort` or the store's first refusal. */
export type PortUploads = { readonly open: Map<number, Upload>; last: number };

export const createPortUploads = (): PortUploads => ({ open: new Map(), last: 0 });

const unknownUpload = (): Envelope => fail(appError('store.uploadUnknown'));

const take = ({ open }: PortUploads, key: number): Upload | undefined => {
  const upload = open.get(key);
  open.delete(key);
  return upload;
};

/** Answers the number of the upload. */
export const beginUpload = (
  uploads: PortUploads,
  stage: ServedCore['stage'],
  name: string,
): Envelope<number> => {
  const bytes = new PassThrough();
  // The store reports what went wrong by its answer; without a listener the error would end the process.
  bytes.on('error', () => undefined);
  uploads.last += 1;
  uploads.open.set(uploads.last, { bytes, staged: stage(name, bytes) });
  return ok(uploads.last);
};

/** Answers when there is room for the next piece, or with the store's refusal. */
export const writeUpload = async (
  uploads: PortUploads,
  key: number,
  piece: Uint8Array,
): Promise<Envelope> => {
  const upload = uploads.open.get(key);
  if (!upload) return unknownUpload();
  if (upload.bytes.write(piece)) return ok(null);
  const drained = once(upload.bytes, 'drain').then(() => null);
  const refused = await Promise.race([drained, upload.staged]);
  if (refused) uploads.open.delete(key);
  return refused ?? ok(null);
};

/** The whole file was sent: answers what the store made of it. */
export const endUpload = async (uploads: PortUploads, key: number): Promise<Envelope> => {
  const upload = take(uploads, key);
  upload?.bytes.end();
  return upload ? await upload.staged : unknownUpload();
};

/** The sender gave up; the store throws away what it has. */
export const abortUpload = async (uploads: PortUploads, key: number): Promise<Envelope> => {
  const upload = take(uploads, key);
  upload?.bytes.destroy(new Error('The sender gave up.'));
  await upload?.staged;
  return ok(null);
};

export const abortAllUploads = async (uploads: PortUploads): Promise<void> => {
  await Promise.all([...uploads.open.keys()].map((key) => abortUpload(uploads, key)));
};
