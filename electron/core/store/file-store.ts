import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { largestFileBytes, largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { StoredFile } from '../core.ts';
import type { Database } from '../db/open-database.ts';
import { renameWithPatience, writeAndSync } from './atomic-write.ts';
import { selectBlob, upsertBlob, type Blob } from './blob-rows.ts';
import type { Disk } from './disk.ts';
import { stageFile, stageStream, type Staged } from './staging.ts';

/**
 * Files by the SHA-256 of their content, written once and never changed. Everything here comes before the
 * transaction that names it; what no command came to name is swept away later.
 */
export type FileStore = {
  /** Streams bytes into staging. */
  readonly stage: (name: string, bytes: Readable) => Promise<Staged>;
  /** The same for a file of this machine; refuses `evidence.vanished`, `evidence.changedWhileRead`. */
  readonly stageFile: (path: string) => Promise<Staged>;
  /** Refuses `store.uploadUnknown`, `evidence.tooLarge`; only packages may be larger than a file of an office. */
  readonly staged: (uploadId: string, limitBytes?: number) => Staged;
  /** Moves what was staged to its lasting place. */
  readonly keep: (uploadId: string, mediaType: string) => Promise<Blob>;
  readonly discard: (uploadId: string) => Promise<void>;
  /** Stores bytes that the program made itself. */
  readonly put: (bytes: Uint8Array, mediaType: string) => Promise<Blob>;
  /**
   * Stores a file that something else writes at the path it is given; what it leaves unfinished is removed.
   */
  readonly putFile: <T extends { readonly sha256: string; readonly sizeBytes: number }>(
    mediaType: string,
    write: (path: string) => Promise<T>,
  ) => Promise<T>;
  /** A path on the same medium for what lives as long as the work with it, and is removed whatever comes of it. */
  readonly scratch: <T>(work: (path: string) => Promise<T>) => Promise<T>;
  readonly disk: Disk;
  /** Null when this workspace holds no such file. */
  readonly find: (sha256: string) => Promise<StoredFile | null>;
  /** Refuses `store.missingFile`. */
  readonly read: (sha256: string) => Promise<Uint8Array>;
};

export type FileStoreOptions = {
  /** The workspace. */
  readonly folder: string;
  readonly disk: Disk;
  readonly database: Database;
  readonly newId: () => string;
  readonly now: () => string;
  readonly limitBytes?: number;
};

export const createFileStore = (options: FileStoreOptions): FileStore => {
  const { disk, newId, folder } = options;
  const { forget, ...uploads } = createUploads(options);
  const settle = createSettle(options);
  const find = createFind(options);
  return {
    ...uploads,
    keep: async (uploadId, mediaType) => {
      const { path, sha256, sizeBytes } = uploads.staged(uploadId, largestUploadBytes);
      const blob = await settle(path, { sha256, sizeBytes, mediaType });
      forget(uploadId);
      return blob;
    },
    ...createPuts(options, settle),
    scratch: async (work) => {
      const path = join(stagingFolder(folder), newId());
      try {
        return await work(path);
      } finally {
        await disk.remove(path);
      }
    },
    disk,
    find,
    read: async (sha256) => {
      const file = (await find(sha256)) ?? refuse('store.missingFile', { sha256 });
      return buffer(disk.read(file.path));
    },
  };
};

/** Takes bytes that the program makes itself: those at hand, or a file that is still to be written. */
const createPuts = (
  { disk, folder, newId }: FileStoreOptions,
  settle: ReturnType<typeof createSettle>,
): Pick<FileStore, 'put' | 'putFile'> => ({
  put: async (bytes, mediaType) => {
    const path = join(stagingFolder(folder), newId());
    await writeAndSync(disk, path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return settle(path, { sha256, sizeBytes: bytes.length, mediaType });
  },
  putFile: async (mediaType, write) => {
    const path = join(stagingFolder(folder), newId());
    try {
      const written = await write(path);
      await settle(path, { ...pickBlob(written), mediaType });
      return written;
    } catch (error) {
      await disk.remove(path).catch(() => undefined);
      throw error;
    }
  },
});

const pickBlob = ({ sha256, sizeBytes }: Omit<Blob, 'mediaType'>): Omit<Blob, 'mediaType'> => ({
  sha256,
  sizeBytes,
});

type Uploads = Pick<FileStore, 'stage' | 'stageFile' | 'staged' | 'discard'> & {
  readonly forget: (uploadId: string) => void;
};

const createUploads = (options: FileStoreOptions): Uploads => {
  const { disk, newId, folder, limitBytes = largestUploadBytes } = options;
  const uploads = new Map<string, Staged>();
  const staging = { disk, folder: stagingFolder(folder), limitBytes };
  const remember = (upload: Staged): Staged => {
    uploads.set(upload.uploadId, upload);
    return upload;
  };
  const staged = (uploadId: string, limit = largestFileBytes): Staged => {
    const upload = uploads.get(uploadId) ?? refuse('store.uploadUnknown', { uploadId });
    if (upload.sizeBytes <= limit) return upload;
    return refuse('evidence.tooLarge', { name: upload.name, limit: String(limit) });
  };
  return {
    stage: async (name, bytes) => remember(await stageStream(staging, newId(), { name, bytes })),
    stageFile: async (path) => remember(await stageFile(staging, newId(), path)),
    staged,
    forget: (uploadId) => void uploads.delete(uploadId),
    discard: async (uploadId) => {
      await disk.remove(staged(uploadId, largestUploadBytes).path);
      uploads.delete(uploadId);
    },
  };
};

/** Gives staged bytes their lasting name and then enters them in the index. */
const createSettle =
  ({ disk, database, folder, now }: FileStoreOptions) =>
  async (path: string, blob: Blob): Promise<Blob> => {
    await moveIntoPlace({ disk, folder, path, blob });
    database.transact((db) => {
      upsertBlob(db, blob, now());
    });
    return blob;
  };

const createFind =
  ({ disk, database, folder }: FileStoreOptions) =>
  async (sha256: string): Promise<StoredFile | null> => {
    const blob = selectBlob(database.reader, sha256);
    const path = blobPath(folder, sha256);
    const size = blob ? await disk.size(path) : null;
    return blob && size === blob.sizeBytes ? { ...blob, path } : null;
  };

export const stagingFolder = (folder: string): string => join(folder, 'staging');
export const filesFolder = (folder: string): string => join(folder, 'files');

/** Two digits of the hash make the folder, so that no folder holds a hundred thousand files. */
export const blobPath = (folder: string, sha256: string): string =>
  join(filesFolder(folder), sha256.slice(0, 2), sha256);

type Move = {
  readonly disk: Disk;
  readonly folder: string;
  readonly path: string;
  readonly blob: Blob;
};

/** The staged file is on the medium already; after this its name is too. */
const moveIntoPlace = async ({ disk, folder, path, blob }: Move): Promise<void> => {
  const target = blobPath(folder, blob.sha256);
  const shard = dirname(target);
  if (await holds(disk, target, blob)) {
    await disk.remove(path);
    return;
  }
  if ((await disk.size(shard)) === null) {
    await disk.makeFolder(shard);
    await disk.syncFolder(dirname(shard));
  }
  await renameWithPatience(disk, path, target);
  await disk.syncFolder(shard);
};

/** Read, not only measured: a proof handed in again mends a stored file that the medium has spoilt. */
const holds = async (disk: Disk, path: string, blob: Blob): Promise<boolean> =>
  (await disk.size(path)) === blob.sizeBytes && (await hashFile(disk, path)) === blob.sha256;

/** SHA-256 of a file, read in pieces. */
export const hashFile = async (disk: Disk, path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of disk.read(path)) hash.update(chunk);
  return hash.digest('hex');
};
