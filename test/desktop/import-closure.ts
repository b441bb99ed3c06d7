import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { readProjectFile } from './desktop-sources.ts';

const root = path.resolve(import.meta.dirname, '../..');
const short: Readonly<Record<string, string>> = {
  '#shared/': 'shared/',
  '#core/': 'electron/core/',
  '#transport/': 'electron/transport/',
};

export type Closure = {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
};

/** Everything that is loaded with a file before its first line runs: what it imports statically, and so on. */
export const importClosure = (entry: string): Closure => {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const specifier of loadedBy(file)) {
      const own = ownFile(file, specifier);
      if (own === null) packages.add(packageOf(specifier));
      else waiting.push(own);
    }
  }
  return { files, packages };
};

const loadedBy = (file: string): readonly string[] => {
  if (!existsSync(path.join(root, file))) throw new Error(`${file} is missing`);
  const { module } = parseSync(file, readProjectFile(file));
  const imports = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest && !isType ? [moduleRequest.value] : [],
    ),
  );
  return [...imports, ...passedOn].filter((specifier) => !specifier.startsWith('node:'));
};

const ownFile = (from: string, specifier: string): string | null => {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  const prefix = Object.keys(short).find((name) => specifier.startsWith(name));
  return prefix === undefined ? null : `${short[prefix]}${specifier.slice(prefix.length)}`;
};

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
