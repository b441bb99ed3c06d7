/** The texts of a bag: BagIt 1.0 (RFC 8493), payload under data/, SHA-256, nothing to fetch. */

/** One file of a bag, its path relative to the bag's base folder. */
export type BagFile = {
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
};

export const declarationPath = 'bagit.txt';
export const infoPath = 'bag-info.txt';
export const manifestPath = 'manifest-sha256.txt';
export const tagManifestPath = 'tagmanifest-sha256.txt';
export const payloadFolder = 'data/';

/** RFC 8493, 2.1.1: exactly these two lines. */
export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** RFC 8493, 2.1.3: a hash, white space, a path; two spaces, so that `sha256sum -c` reads it too. */
export const manifestText = (files: readonly BagFile[]): string =>
  files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');

/** RFC 8493, 2.2.2: what is kept of the bag for people; the octets and files of the payload close it. */
export const infoText = (
  labels: Readonly<Record<string, string>>,
  payload: readonly BagFile[],
): string => {
  const octets = payload.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const lines = { ...labels, 'Payload-Oxum': `${octets}.${payload.length}` };
  return Object.entries(lines)
    .map(([label, value]) => `${label}: ${value.replaceAll(/\s+/gu, ' ').trim()}\n`)
    .join('');
};

/** Lines of a manifest as path → hash; null where a line is none of ours. */
export const readManifest = (text: string): ReadonlyMap<string, string> | null => {
  const lines = text.split('\n');
  if (lines.pop() !== '') return null;
  const files = new Map<string, string>();
  for (const line of lines) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    if (hash === undefined || path === undefined || files.has(path)) return null;
    files.set(path, hash);
  }
  return files;
};

/** "1234.5" of bag-info.txt: octets and files of the payload; null where it is not told. */
export const readOxum = (
  info: string,
): { readonly octets: number; readonly files: number } | null => {
  const [, octets, files] = /^Payload-Oxum: (\d{1,15})\.(\d{1,9})$/m.exec(info) ?? [];
  return octets === undefined ? null : { octets: Number(octets), files: Number(files) };
};
