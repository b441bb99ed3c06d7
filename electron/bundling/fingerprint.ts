import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const configuration = [
  'package.json',
  'package-lock.json',
  'electron/bundling',
  'renderer/vite.config.ts',
];

/** Every file under a path, sorted, so that the same content has the same fingerprint on every machine. */
const filesUnder = (root: string, relative: string): readonly string[] => {
  const at = path.join(root, relative);
  if (!existsSync(at)) return [];
  if (path.extname(relative) !== '') return [relative];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .toSorted();
};

/** Content hash of all that goes into a bundle. Packages count by the lock file: node_modules is never edited. */
export const fingerprint = (root: string, sources: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of [...configuration, ...sources].flatMap((source) => filesUnder(root, source))) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file.replaceAll('\\', '/')} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
};
