import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source file as the rules see it: its path from the top with `/`, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

export const projectRoot = path.resolve(import.meta.dirname, '../../..');

const sides = ['shared', 'electron', 'renderer', 'test'];

/** Every TypeScript file of the four sides. */
export const readSourceFiles = (): readonly SourceFile[] =>
  sides.flatMap((side) =>
    readdirSync(path.join(projectRoot, side), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readProjectFile(path.join(entry.parentPath, entry.name))),
  );

const readProjectFile = (file: string): SourceFile => ({
  path: path.relative(projectRoot, file).replaceAll('\\', '/'),
  text: readFileSync(file, 'utf8'),
});
