import type { Found, FoundFile } from './found-file.ts';

/** Files that systems leave in folders by themselves. */
const leftBehind = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|\.directory)$/i;

/** The files of a chosen folder: that of the package, or one around it. */
export const readFolder = (chosen: readonly File[]): Found => {
  const files = chosen
    .map((file): FoundFile => ({ path: file.webkitRelativePath || file.name, blob: file }))
    .filter(({ path }) => !leftBehind.test(path));
  const declared = files.map(({ path }) => path).filter((path) => /(^|\/)bagit\.txt$/.test(path));
  const nearest = declared.sort((a, b) => a.length - b.length)[0];
  if (nearest === undefined) return { kind: 'refused', code: 'file.notPackage' };
  const base = nearest.slice(0, nearest.length - 'bagit.txt'.length);
  const inside = files.filter(({ path }) => path.slice(0, base.length) === base);
  return {
    kind: 'files',
    files: inside.map(({ path, blob }) => ({ path: path.slice(base.length), blob })),
  };
};
