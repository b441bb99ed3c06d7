import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Decrypter, Encrypter } from 'age-encryption';
import { refuse } from '#shared/kernel/app-error.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { Disk } from '../../store/disk.ts';

/** The first bytes of every file of age, format 1 (age-encryption.org/v1). */
const magic = 'age-encryption.org/v1';
const pieceBytes = 1024 * 1024;

export const isSealed = async (path: string): Promise<boolean> => {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(magic.length);
    await file.read(head, 0, head.length, 0);
    return head.toString('latin1') === magic;
  } finally {
    await file.close();
  }
};

export type Sealing = {
  readonly disk: Disk;
  readonly from: string;
  readonly to: string;
  readonly passphrase: string;
  readonly signal: AbortSignal;
};

/**
 * Encrypts a file with a passphrase (age: scrypt, then ChaCha20-Poly1305 in pieces that are each authenticated), so that
 * the free program `age` opens it too.
 */
export const sealFile = async ({ passphrase, ...sealing }: Sealing): Promise<void> => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(nfc(passphrase));
  await copy(await encrypter.encrypt(piecesOf(sealing.from)), sealing);
};

/**
 * Decrypts a file. Refuses `package.wrongPassphrase`, and `package.sealDamaged` where a piece was changed or
 * lost; nothing is left at the target then.
 */
export const openSealed = async ({ passphrase, ...sealing }: Sealing): Promise<void> => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(nfc(passphrase));
  const opened = await decrypter
    .decrypt(piecesOf(sealing.from))
    .catch((error: unknown) =>
      refuse(isNoMatch(error) ? 'package.wrongPassphrase' : 'package.sealDamaged'),
    );
  await copy(opened, sealing, () => refuse('package.sealDamaged'));
};

const isNoMatch = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('no identity matched');

const piecesOf = (path: string): ReadableStream<Uint8Array> =>
  Readable.toWeb(createReadStream(path, { highWaterMark: pieceBytes }));

const copy = async (
  pieces: ReadableStream<Uint8Array>,
  { disk, to, signal }: Omit<Sealing, 'passphrase'>,
  onBroken: (error: unknown) => never = rethrow,
): Promise<void> => {
  const file = await disk.create(to);
  try {
    const reader = pieces.getReader();
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read().catch(onBroken);
      if (done) break;
      await file.write(value);
    }
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await disk.remove(to).catch(() => undefined);
    throw error;
  }
};

const rethrow = (error: unknown): never => {
  throw error;
};
