/** Longest path of a package in bytes; with a folder before it, Windows still opens it (limit 260). */
export const longestPath = 180;

/** Letters that every file system keeps as they are: no marks, no spaces, nothing that NFC and NFD write apart. */
const segment = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;

/** Names that Windows keeps for devices, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Whether a path may stand in a package: relative, plain letters, no way out of its folder. */
export const isSafePath = (path: string): boolean =>
  path.length <= longestPath &&
  path.split('/').every((name) => segment.test(name) && !device.test(name));

/**
 * The first of two paths that a file system could take for one: the same but for capitals, or one a folder of the
 * other. Null where all differ.
 */
export const findTwin = (paths: readonly string[]): string | null => {
  const files = new Set<string>();
  for (const path of paths) {
    const plain = path.toLowerCase();
    if (files.has(plain)) return path;
    files.add(plain);
  }
  return paths.find((path) => foldersOf(path.toLowerCase()).some((one) => files.has(one))) ?? null;
};

const foldersOf = (path: string): string[] => {
  const names = path.split('/').slice(0, -1);
  return names.map((_name, at) => names.slice(0, at + 1).join('/'));
};
