import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

const root = path.resolve(import.meta.dirname, '../..');

export const readProjectFile = (name: string): string =>
  readFileSync(path.join(root, name), 'utf8');

/** The code of a file with its comments blanked, so that a word of warning doesn't count as a use. */
export const codeOf = (name: string): string => {
  const text = readProjectFile(name);
  const { comments, errors } = parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name} can't be parsed`);
  return comments.reduce(
    (code, { start, end }) => code.slice(0, start) + ' '.repeat(end - start) + code.slice(end),
    text,
  );
};

export const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

export const desktopFiles = filesIn('electron/desktop');

/** All code of the desktop host in one text. */
export const desktopCode = desktopFiles.map(codeOf).join('\n');

export const filesWith = (
  pattern: RegExp,
  files: readonly string[] = desktopFiles,
): readonly string[] => files.filter((name) => pattern.test(codeOf(name)));
