import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectContainer, openContainer } from '#core/exchange/container/open-container.ts';
import { writeContainer } from '#core/exchange/container/write-container.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { baseOf, breaches, musts, unzip, withoutBase } from './support/independent-bag.ts';
import { aboutEntry, packFiles, smallPackage, someEntries, utf8 } from './support/packages.ts';

const unpack = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';

const base = 'ho-so-xa-dong-tam/';
type Damage = (files: Map<string, Uint8Array>) => void;

const rewrite =
  (name: string, change: (text: string) => string): Damage =>
  (files) => {
    files.set(
      `${base}${name}`,
      utf8(change(Buffer.from(files.get(`${base}${name}`) ?? []).toString())),
    );
  };

const damages: Readonly<Record<string, Damage>> = {
  'a file of the payload is gone': (files) => files.delete(`${base}data/papers/P01.pdf`),
  'a file of the payload was changed': rewrite('data/papers/P01.pdf', (text) => `${text}!`),
  'a file was added': (files) => files.set(`${base}data/proofs/x.pdf`, utf8('x')),
  'a tag file was added': (files) => files.set(`${base}fetch.txt`, utf8('http://x 1 data/y\n')),
  'the declaration is gone': (files) => files.delete(`${base}bagit.txt`),
  'another version is declared': rewrite('bagit.txt', (text) => text.replace('1.0', '0.97')),
  'the declaration begins with a mark': rewrite('bagit.txt', (text) => `\u{feff}${text}`),
  'the manifest is gone': (files) => files.delete(`${base}manifest-sha256.txt`),
  'a line of the manifest is gone': rewrite('manifest-sha256.txt', (text) =>
    text.replace(/.*\n/, ''),
  ),
  'a line of the manifest stands twice': rewrite('manifest-sha256.txt', (text) =>
    text.replace(/(.*\n)/, '$1$1'),
  ),
  'a line of the manifest leads out': rewrite('manifest-sha256.txt', (text) =>
    text.replace('data/papers', '../papers'),
  ),
  'the list of tag files names another hash': rewrite('tagmanifest-sha256.txt', (text) =>
    text.replace(/[0-9a-f]/, (digit) => (digit === '0' ? '1' : '0')),
  ),
  'the count is wrong': rewrite('bag-info.txt', (text) => text.replace(/\.4$/m, '.5')),
};

describe('a package that was made here', () => {
  test('is read back whole, and its hash is the file’s', async () => {
    using folder = temporaryFolder();
    const file = await smallPackage(folder.path);
    const opened = await openContainer(file);
    expect(opened.files.map((one) => one.path)).toEqual([
      'empty.txt',
      'package.json',
      'papers/P01.pdf',
      'proofs/MC-1.pdf',
    ]);
    expect(String(await opened.read('papers/P01.pdf'))).toBe('Tờ trình');
    expect(opened.read('papers/P02.pdf')).toBeNull();
    expect(opened.sha256).toBe(hashOf(readFileSync(file)));
    await opened.close();
  });

  test('has the same bytes whatever order its files came in', async () => {
    using one = temporaryFolder();
    using other = temporaryFolder();
    const first = await smallPackage(one.path);
    const second = await smallPackage(other.path, someEntries().toReversed());
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });

  test('is opened by other programs: unzip, and sha256sum over its manifests', async () => {
    using folder = temporaryFolder();
    const file = await smallPackage(folder.path);
    execFileSync('/usr/bin/python3', ['-c', unpack, file, folder.path]);
    const bag = path.join(folder.path, 'ho-so-xa-dong-tam');
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const said = execFileSync('sha256sum', ['-c', '--strict', manifest], { cwd: bag });
      expect(String(said)).not.toContain('FAILED');
    }
  });

  test('a file larger than was told is a fault, and nothing is left behind', async () => {
    using folder = temporaryFolder();
    const source = path.join(folder.path, 'scan.pdf');
    writeFileSync(source, 'bytes');
    const told = { file: source, sizeBytes: 4, sha256: hashOf(utf8('bytes')) };
    const entries = [aboutEntry(), { path: 'proofs/scan.pdf', source: told }];
    await expect(smallPackage(folder.path, entries)).rejects.toThrow('another size');
    expect(() => readFileSync(path.join(folder.path, 'goi.zip'))).toThrow('ENOENT');
  });

  test('a stored file that the medium has spoilt is found when the package is opened again', async () => {
    using folder = temporaryFolder();
    const source = path.join(folder.path, 'scan.pdf');
    writeFileSync(source, 'bytEs');
    const told = { file: source, sizeBytes: 5, sha256: hashOf(utf8('bytes')) };
    const entries = [aboutEntry(), { path: 'proofs/scan.pdf', source: told }];
    const file = await smallPackage(folder.path, entries);
    expect((await inspectContainer(file)).problems).toEqual([
      { code: 'bag.altered', path: 'data/proofs/scan.pdf', values: {} },
    ]);
  });

  test('paths that no file system could keep are never written', async () => {
    using folder = temporaryFolder();
    for (const name of ['../out.txt', '/etc/passwd', 'Tờ trình.pdf', 'CON', 'a/./b', 'x.']) {
      const entries = [aboutEntry(), { path: name, source: utf8('') }];
      await expect(smallPackage(folder.path, entries)).rejects.toThrow(/path of a package/);
    }
  });

  test('the writer can be stopped', async () => {
    using folder = temporaryFolder();
    const file = path.join(folder.path, 'goi.zip');
    const plan = { path: file, base: 'goi', info: {}, entries: someEntries() };
    await expect(writeContainer({ ...plan, signal: AbortSignal.abort() })).rejects.toThrow(
      'aborted',
    );
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });
});

describe('RFC 8493, by a reader of its own', () => {
  test.each(musts.map(([name]) => name))('%s', async (name) => {
    using folder = temporaryFolder();
    const files = await unzip(await smallPackage(folder.path));
    expect(baseOf(files)).toBe('ho-so-xa-dong-tam');
    expect(breaches(withoutBase(files))).not.toContain(name);
  });

  test.each(Object.keys(damages))('both readers refuse: %s', async (name) => {
    using folder = temporaryFolder();
    const file = await smallPackage(folder.path);
    const files = await unzip(file);
    damages[name]?.(files);
    packFiles(file, files);
    expect(breaches(withoutBase(files))).not.toEqual([]);
    const { problems } = await inspectContainer(file);
    expect(problems).not.toEqual([]);
  });
});

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
