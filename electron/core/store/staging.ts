import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { Refusal, appError, refuse } from '#shared/kernel/app-error.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { systemCode, type Disk, type DiskFile } from './disk.ts';

/** Bytes that arrived and are on the disk, but belong to nothing yet. */
export type Staged = {
  readonly uploadId: string;
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
};

type Source = { readonly name: string; readonly bytes: Readable };

type Options = { readonly disk: Disk; readonly folder: string; readonly limitBytes: number };

/** Writes a stream to the staging folder and hashes it on the way; a stream that fails leaves nothing. */
export const stageStream = async (
  { disk, folder, limitBytes }: Options,
  uploadId: string,
  source: Source,
): Promise<Staged> => {
  const path = join(folder, uploadId);
  // A stream that fails before anybody reads it would end the process; the reading below tells of it.
  source.bytes.on('error', () => undefined);
  const file = await disk.create(path);
  try {
    const written = await copy(source, file, limitBytes);
    await file.sync();
    await file.close();
    return { uploadId, name: nfc(source.name), path, ...written };
  } catch (error) {
    source.bytes.destroy();
    await file.close().catch(() => undefined);
    await disk.remove(path).catch(() => undefined);
    throw error;
  }
};

const copy = async (
  { name, bytes }: Source,
  file: DiskFile,
  limitBytes: number,
): Promise<{ sha256: string; sizeBytes: number }> => {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of bytes) {
    if (!(chunk instanceof Uint8Array)) throw new Error('a staged stream carries bytes');
    sizeBytes += chunk.length;
    if (sizeBytes > limitBytes) refuse('evidence.tooLarge', { name, limit: String(limitBytes) });
    hash.update(chunk);
    await file.write(chunk);
  }
  return { sha256: hash.digest('hex'), sizeBytes };
};

/**
 * A file of this machine, by its path. Refused when it vanishes or changes while it is read: half of a scan
 * would become a proof.
 */
export const stageFile = async (
  options: Options,
  uploadId: string,
  path: string,
): Promise<Staged> => {
  const name = basename(path);
  const before = await stamp(path);
  if (before.size > options.limitBytes) {
    refuse('evidence.tooLarge', { name, limit: String(options.limitBytes) });
  }
  const bytes = Readable.from(readSource(path, name), { objectMode: false });
  const staged = await stageStream(options, uploadId, { name, bytes });
  const after = await stamp(path);
  if (staged.sizeBytes !== before.size || after.text !== before.text) {
    await options.disk.remove(staged.path);
    refuse('evidence.changedWhileRead', { name });
  }
  return staged;
};

/** Opened only when it is read; what fails is the source, not the disk of the workspace. */
const readSource = async function* (path: string, name: string): AsyncGenerator<unknown> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw explainSource(error, name);
  }
};

const stamp = async (path: string): Promise<{ readonly size: number; readonly text: string }> => {
  const name = basename(path);
  try {
    const found = await stat(path, { bigint: true });
    if (!found.isFile()) refuse('evidence.vanished', { name });
    return {
      size: Number(found.size),
      text: [found.ino, found.size, found.mtimeNs].join(' '),
    };
  } catch (error) {
    throw explainSource(error, name);
  }
};

const explainSource = (error: unknown, name: string): Error =>
  error instanceof Error && systemCode(error) === ''
    ? error
    : new Refusal(appError('evidence.vanished', { name }));
