import { appendFileSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packFields } from '#shared/exchange/container/little-endian.ts';
import { inspectContainer } from '#core/exchange/container/open-container.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { packFiles, smallPackage, utf8 } from './support/packages.ts';
import { packByPython as python, zeros } from './support/foreign-zip.ts';

const codesOf = async (file: string): Promise<string[]> =>
  (await inspectContainer(file)).problems.map(({ code }) => code);

const named = (name: string): string => `z.writestr(${JSON.stringify(name)}, "x")`;

describe('archives that other programs made', () => {
  test.each([
    ['a path out of the folder', named('../out.txt'), 'file.unsafePath'],
    ['an absolute path', named('/etc/out.txt'), 'file.unsafePath'],
    ['a path of Windows', named(String.raw`C:\out.txt`), 'file.unsafePath'],
    ['a name in NFD', named('to\\u031b trinh.pdf'), 'file.unsafePath'],
    ['case twins', `${named('goi/a.txt')}\n${named('goi/A.txt')}`, 'file.twinPath'],
    ['a file that is a folder too', `${named('goi/a')}\n${named('goi/a/b')}`, 'file.twinPath'],
    [
      'a symbolic link',
      'i = zipfile.ZipInfo("goi/link"); i.external_attr = (stat.S_IFLNK | 0o777) << 16; z.writestr(i, "/etc/passwd")',
      'file.repacked',
    ],
    ['a hundred million zeros', zeros(10 ** 8), 'file.repacked'],
    [
      'a ZIP in a ZIP',
      'z.write(sys.argv[0] if False else "/proc/self/cmdline", "goi/in.zip")',
      'file.repacked',
    ],
  ])('%s', async (_name, body, code) => {
    using folder = temporaryFolder();
    const file = path.join(folder.path, 'goi.zip');
    python(file, body);
    expect(await codesOf(file)).toEqual([code]);
    expect(readdirSync(folder.path)).toEqual(['goi.zip']);
  });

  test('a million entries', async () => {
    using folder = temporaryFolder();
    const file = path.join(folder.path, 'goi.zip');
    const end = packFields([
      [0x06064b50, 4],
      [44, 8],
      [45, 2],
      [45, 2],
      [0, 4],
      [0, 4],
      [1_000_000, 8],
      [1_000_000, 8],
      [46_000_000, 8],
      [0, 8],
    ]);
    const locator = packFields([
      [0x07064b50, 4],
      [0, 4],
      [46_000_000, 8],
      [1, 4],
    ]);
    const last = packFields([
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [0xffff, 2],
      [0xffff, 2],
      [46_000_000, 4],
      [0, 4],
      [0, 2],
    ]);
    writeFileSync(file, Buffer.concat([new Uint8Array(46_000_000), end, locator, last]));
    expect(await codesOf(file)).toEqual(['file.tooMany']);
  });
});

describe('a package that was tampered with', () => {
  test.each<[string, (file: string) => void, string]>([
    ['no package at all', (file) => writeFileSync(file, 'Kính gửi'), 'file.notPackage'],
    ['empty', (file) => writeFileSync(file, ''), 'file.notPackage'],
    ['cut off', (file) => truncateSync(file, 400), 'file.truncated'],
    ['longer by a byte', (file) => appendFileSync(file, ' '), 'file.truncated'],
    [
      'with a head before it',
      (file) => writeFileSync(file, Buffer.concat([Buffer.from('MZ'), readFileSync(file)])),
      'file.repacked',
    ],
    ['two entries over each other', (file) => overlap(file), 'file.repacked'],
    [
      'sizes that are too large',
      (file) => replaceInDirectory(file, 24, 0x7fffffff),
      'file.repacked',
    ],
  ])('%s', async (_name, damage, code) => {
    using folder = temporaryFolder();
    const file = await smallPackage(folder.path);
    damage(file);
    expect(await codesOf(file)).toEqual([code]);
  });

  test('files in two folders, and in another order', async () => {
    using folder = temporaryFolder();
    const file = path.join(folder.path, 'goi.zip');
    packFiles(
      file,
      new Map([
        ['a/bagit.txt', utf8('')],
        ['b/data/x.txt', utf8('x')],
      ]),
    );
    const codes = await codesOf(file);
    expect(codes).toEqual(
      expect.arrayContaining(['bag.base', 'file.order', 'bag.declaration', 'about.unreadable']),
    );
  });
});

/** Writes over a number of four bytes in the second record of the directory. */
const replaceInDirectory = (file: string, at: number, value: number): void => {
  const bytes = readFileSync(file);
  const start = bytes.readUInt32LE(bytes.length - 6);
  const second = bytes.indexOf(Buffer.of(0x50, 0x4b, 0x01, 0x02), start + 4);
  bytes.writeUInt32LE(value, second + at);
  writeFileSync(file, bytes);
};

const overlap = (file: string): void => replaceInDirectory(file, 42, 0);
