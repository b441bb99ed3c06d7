import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** A reader of ZIP files and bags that shares no line with the writer: yauzl, and RFC 8493 read anew. */
export const unzip = async (file: string): Promise<Map<string, Uint8Array>> => {
  const zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false });
  const files = new Map<string, Uint8Array>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  zip.close();
  return files;
};

type Bag = ReadonlyMap<string, Uint8Array>;
type Rule = readonly [name: string, holds: (bag: Bag) => boolean];

const text = (bag: Bag, name: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    bag.get(name) ?? new Uint8Array(),
  );

const lines = (content: string): string[] =>
  content.split(/\r\n|\r|\n/).filter((line) => line !== '');

const listed = (bag: Bag, name: string): { hash: string; file: string }[] =>
  lines(text(bag, name)).map((line) => {
    const [, hash = '', file = ''] = /^(\S+)[ \t]+\*?(.+)$/.exec(line) ?? [];
    return { hash, file };
  });

const payload = (bag: Bag): string[] => [...bag.keys()].filter((name) => name.startsWith('data/'));
const tags = (bag: Bag): string[] =>
  [...bag.keys()].filter((name) => !name.startsWith('data/') && !name.startsWith('tagmanifest-'));

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && new Set([...one, ...other]).size === one.length;

const hashOf = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? new Uint8Array())
    .digest('hex');

const manifest = 'manifest-sha256.txt';
const tagManifest = 'tagmanifest-sha256.txt';

/** Every MUST of RFC 8493 that a bag of one hash, without fetch.txt, can break. */
export const musts: readonly Rule[] = [
  ['2: the base directory holds bagit.txt', (bag) => bag.has('bagit.txt')],
  ['2: at least one payload manifest', (bag) => bag.has(manifest)],
  [
    '2.1.1: two lines, version first',
    (bag) => /^BagIt-Version: \d+\.\d+\n/.test(text(bag, 'bagit.txt')),
  ],
  ['2.1.1: version 1.0', (bag) => lines(text(bag, 'bagit.txt'))[0] === 'BagIt-Version: 1.0'],
  [
    '2.1.1: encoding second, and no third line',
    (bag) => {
      const [, second, ...rest] = lines(text(bag, 'bagit.txt'));
      return second === 'Tag-File-Character-Encoding: UTF-8' && rest.length === 0;
    },
  ],
  [
    '2.1.1: UTF-8 without a byte order mark',
    (bag) => !text(bag, 'bagit.txt').startsWith('\u{feff}'),
  ],
  ['2.1.2: the payload lies under data/', (bag) => payload(bag).length > 0],
  [
    '2.1.3: each line is a hash and a path',
    (bag) => listed(bag, manifest).every(({ file }) => file !== ''),
  ],
  [
    '2.1.3: hashes are hexadecimal digits',
    (bag) => listed(bag, manifest).every(({ hash }) => /^[0-9a-f]{64}$/i.test(hash)),
  ],
  [
    '2.1.3: only payload is listed',
    (bag) => listed(bag, manifest).every(({ file }) => file.startsWith('data/')),
  ],
  [
    '2.1.3: no path leaves the bag',
    (bag) => listed(bag, manifest).every(({ file }) => !/(^|\/)\.\.?(\/|$)|^[~/\\]/.test(file)),
  ],
  [
    '2.1.3: slash parts folders',
    (bag) => listed(bag, manifest).every(({ file }) => !file.includes('\\')),
  ],
  [
    '2.1.3: line ends and % in paths are encoded',
    (bag) => [...bag.keys()].every((name) => !/[\r\n%]/.test(name)),
  ],
  [
    '2.1.3: each file is listed once',
    (bag) =>
      new Set(listed(bag, manifest).map(({ file }) => file)).size === listed(bag, manifest).length,
  ],
  [
    '2.1.3, 3: every payload file is listed, every listed file is there',
    (bag) =>
      sameSet(
        payload(bag),
        listed(bag, manifest).map(({ file }) => file),
      ),
  ],
  [
    '2.2.1: the tag manifest lists tag files and itself not',
    (bag) =>
      listed(bag, tagManifest).every(
        ({ file }) => !file.startsWith('tagmanifest-') && !file.startsWith('data/'),
      ),
  ],
  [
    '2.2.1, 3: every tag file is listed, every listed file is there',
    (bag) =>
      sameSet(
        tags(bag),
        listed(bag, tagManifest).map(({ file }) => file),
      ),
  ],
  [
    '2.2.2: bag-info.txt holds labels with values',
    (bag) => lines(text(bag, 'bag-info.txt')).every((line) => /^[^:\s][^:]*: \S/.test(line)),
  ],
  [
    '2.2.2: Payload-Oxum is told once and is right',
    (bag) => {
      const told = lines(text(bag, 'bag-info.txt')).filter((line) =>
        line.startsWith('Payload-Oxum:'),
      );
      const octets = payload(bag).reduce((sum, name) => sum + (bag.get(name)?.length ?? 0), 0);
      return told.length === 1 && told[0] === `Payload-Oxum: ${octets}.${payload(bag).length}`;
    },
  ],
  ['2.2.3: nothing has to be fetched', (bag) => !bag.has('fetch.txt')],
  [
    '3: every payload file has its hash',
    (bag) => listed(bag, manifest).every(({ hash, file }) => hash === hashOf(bag.get(file))),
  ],
  [
    '3: every tag file has its hash',
    (bag) => listed(bag, tagManifest).every(({ hash, file }) => hash === hashOf(bag.get(file))),
  ],
];

/** 4.2: a serialized bag unpacks to one folder of its own. */
export const baseOf = (files: Bag): string | null => {
  const bases = new Set([...files.keys()].map((name) => name.split('/')[0] ?? ''));
  return bases.size === 1 && [...files.keys()].every((name) => name.includes('/'))
    ? ([...bases][0] ?? null)
    : null;
};

export const withoutBase = (files: Bag): Map<string, Uint8Array> =>
  new Map([...files].map(([name, bytes]) => [name.split('/').slice(1).join('/'), bytes]));

/** The MUSTs that a bag breaks. What can't be decoded breaks its rule. */
export const breaches = (bag: Bag): string[] =>
  musts
    .filter(([, holds]) => {
      try {
        return !holds(bag);
      } catch {
        return true;
      }
    })
    .map(([name]) => name);
