import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Refusal } from '#shared/kernel/app-error.ts';
import { migrate } from '#core/db/migrate.ts';
import { openDatabase } from '#core/db/open-database.ts';
import { realDisk } from '#core/store/disk.ts';
import { atomicWrite } from '#core/store/atomic-write.ts';
import { blobPath, createFileStore, hashFile, stagingFolder } from '#core/store/file-store.ts';
import { sweep } from '#core/store/sweep.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createFaultyDisk } from './faulty-disk.ts';
import { smallMigrations } from './small-application.ts';

const day = '2024-11-30T07:00:00.000Z';

const openStore = (folder: string, { disk = realDisk, limitBytes = 1000 } = {}) => {
  const database = openDatabase(path.join(folder, 'test.db'));
  migrate(database, smallMigrations);
  mkdirSync(stagingFolder(folder), { recursive: true });
  mkdirSync(path.join(folder, 'files'), { recursive: true });
  const options = { folder, disk, database, newId: () => randomUUID(), now: () => day };
  const store = createFileStore({ ...options, limitBytes });
  return { store, ...options, [Symbol.dispose]: () => database.close() };
};

const bytes = (text: string): Readable => Readable.from([Buffer.from(text)]);

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'nothing';
  } catch (error) {
    return error instanceof Refusal ? error.error.code : String(error);
  }
};

describe('the file store', () => {
  test('writes, syncs, renames and syncs the folder, in this order', async () => {
    using folder = temporaryFolder();
    const { disk, calls } = createFaultyDisk(null);
    using open = openStore(folder.path, { disk });
    const { uploadId } = await open.store.stage('a.txt', bytes('một'));
    await open.store.keep(uploadId, 'text/plain');
    const lasting = calls.filter((call) => call !== 'size');
    const expected = 'create write sync close makeFolder syncFolder rename syncFolder';
    expect(lasting).toEqual(expected.split(' '));
  });

  test('so does a file that is replaced as a whole', async () => {
    using folder = temporaryFolder();
    const { disk, calls } = createFaultyDisk(null);
    await atomicWrite(disk, path.join(folder.path, 'plan.json'), Buffer.from('{}'));
    expect(calls).toEqual(['create', 'write', 'sync', 'close', 'rename', 'syncFolder']);
  });

  test('keeps equal bytes once, whatever they are called', async () => {
    using folder = temporaryFolder();
    using open = openStore(folder.path);
    const first = await open.store.stage('a.txt', bytes('một'));
    const second = await open.store.stage('b.txt', bytes('một'));
    const kept = await open.store.keep(first.uploadId, 'text/plain');
    expect(await open.store.keep(second.uploadId, 'text/plain')).toEqual(kept);
    expect(await open.store.put(Buffer.from('một'), 'text/plain')).toEqual(kept);
    expect(readdirSync(stagingFolder(folder.path))).toEqual([]);
    expect(Buffer.from(await open.store.read(kept.sha256)).toString()).toBe('một');
  });

  test('mends a stored file that the medium has spoilt when it is handed in again', async () => {
    using folder = temporaryFolder();
    using open = openStore(folder.path);
    const { sha256 } = await open.store.put(Buffer.from('biên bản'), 'text/plain');
    const target = blobPath(folder.path, sha256);
    writeFileSync(target, Buffer.from('BIEN BAN!!'));
    await open.store.put(Buffer.from('biên bản'), 'text/plain');
    expect(await hashFile(realDisk, target)).toBe(sha256);
  });

  test('names a file that is gone', async () => {
    using folder = temporaryFolder();
    using open = openStore(folder.path);
    const { sha256 } = await open.store.put(Buffer.from('một'), 'text/plain');
    rmSync(blobPath(folder.path, sha256));
    expect(await open.store.find(sha256)).toBeNull();
    expect(await codeOf(open.store.read(sha256))).toBe('store.missingFile');
  });
});

describe('staging', () => {
  test('takes a stream up to the limit and nothing above it', async () => {
    using folder = temporaryFolder();
    using open = openStore(folder.path, { limitBytes: 10 });
    expect(await open.store.stage('a', bytes('0123456789'))).toMatchObject({ sizeBytes: 10 });
    expect(await codeOf(open.store.stage('b', bytes('0123456789x')))).toBe('evidence.tooLarge');
    expect(readdirSync(stagingFolder(folder.path))).toHaveLength(1);
  });

  test('what is larger than an office’s programs take is handed out only to who asks for it', async () => {
    using folder = temporaryFolder();
    using open = openStore(folder.path, { limitBytes: 10 });
    const { uploadId } = await open.store.stage('a', bytes('0123456789'));
    expect(open.store.staged(uploadId, 10).sizeBytes).toBe(10);
    expect(() => open.store.staged(uploadId, 9)).toThrow('evidence.tooLarge');
  });

  test('brings the name of a file into NFC', async () => {
    using folder = temporaryFolder();
    using open = openStore(folder.path);
    const { name } = await open.store.stage('Tờ trình.pdf'.normalize('NFD'), bytes('x'));
    expect(name).toBe('Tờ trình.pdf');
  });

  test('leaves nothing of a stream that breaks off', async () => {
    using folder = temporaryFolder();
    using open = openStore(folder.path);
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('nửa');
        throw new Error('the connection is gone');
      })(),
    );
    expect(await codeOf(open.store.stage('a', broken))).toContain('the connection is gone');
    expect(readdirSync(stagingFolder(folder.path))).toEqual([]);
  });

  test('refuses a file that is not there, a folder, one too large', async () => {
    using folder = temporaryFolder();
    using open = openStore(folder.path, { limitBytes: 5 });
    const large = path.join(folder.path, 'large.pdf');
    writeFileSync(large, '123456');
    expect(await codeOf(open.store.stageFile(path.join(folder.path, 'no.pdf')))).toBe(
      'evidence.vanished',
    );
    expect(await codeOf(open.store.stageFile(folder.path))).toBe('evidence.vanished');
    expect(await codeOf(open.store.stageFile(large))).toBe('evidence.tooLarge');
  });

  test('refuses a file that changes while it is read', async () => {
    using folder = temporaryFolder();
    const source = path.join(folder.path, 'scan.pdf');
    writeFileSync(source, 'trang 1');
    const changing = {
      ...realDisk,
      create: async (target: string) => {
        appendFileSync(source, ' và trang 2');
        return realDisk.create(target);
      },
    };
    using open = openStore(folder.path, { disk: changing });
    expect(await codeOf(open.store.stageFile(source))).toBe('evidence.changedWhileRead');
    expect(readdirSync(stagingFolder(folder.path))).toEqual([]);
  });

  test('refuses a file that vanishes while it is read', async () => {
    using folder = temporaryFolder();
    const source = path.join(folder.path, 'scan.pdf');
    writeFileSync(source, 'trang 1');
    const vanishing = {
      ...realDisk,
      create: async (target: string) => {
        rmSync(source);
        return realDisk.create(target);
      },
    };
    using open = openStore(folder.path, { disk: vanishing });
    expect(await codeOf(open.store.stageFile(source))).toBe('evidence.vanished');
    expect(readdirSync(stagingFolder(folder.path))).toEqual([]);
  });

  test('knows no upload it was not given', async () => {
    using folder = temporaryFolder();
    using open = openStore(folder.path);
    expect(await codeOf(open.store.keep('x', 'text/plain'))).toBe('store.uploadUnknown');
    const { uploadId } = await open.store.stage('a', bytes('x'));
    await open.store.discard(uploadId);
    expect(await codeOf(open.store.keep(uploadId, 'text/plain'))).toBe('store.uploadUnknown');
  });
});

test('the sweep takes what no command ever named, and nothing younger than a day', async () => {
  using folder = temporaryFolder();
  using open = openStore(folder.path);
  const { sha256 } = await open.store.put(Buffer.from('một'), 'text/plain');
  await open.store.stage('a', bytes('lỡ'));
  expect(await sweep({ ...open, storedBefore: day })).toBe(1);
  expect(await open.store.find(sha256)).not.toBeNull();
  expect(await sweep({ ...open, storedBefore: '2024-12-02T00:00:00.000Z' })).toBe(1);
  expect(await open.store.find(sha256)).toBeNull();
});
