import path from 'node:path';
import { visit } from './parse.ts';
import type { SourceFile } from './source-file.ts';

/** One import: as written, and as a path from the top of the project where it is ours. */
export type Import = {
  readonly from: string;
  readonly specifier: string;
  readonly target: string;
  readonly kind: 'ours' | 'node' | 'package';
};

const aliases: Readonly<Record<string, string>> = {
  '#shared/': 'shared/',
  '#core/': 'electron/core/',
  '#transport/': 'electron/transport/',
};

/** All imports of a file: static, re-exported, dynamic and in types. */
export const importsOf = (file: SourceFile): readonly Import[] => {
  const specifiers: string[] = [];
  const note = (node: { value?: unknown } | null | undefined): void => {
    if (typeof node?.value === 'string') specifiers.push(node.value);
  };
  visit(file, {
    ImportDeclaration: (node) => note(node.source),
    ExportNamedDeclaration: (node) => note(node.source),
    ExportAllDeclaration: (node) => note(node.source),
    ImportExpression: (node) => note('value' in node.source ? node.source : null),
    TSImportType: (node) => note(node.source),
  });
  return specifiers.map((specifier) => resolveImport(file.path, specifier));
};

const resolveImport = (from: string, specifier: string): Import => {
  if (specifier.startsWith('node:')) return { from, specifier, target: specifier, kind: 'node' };
  const alias = Object.keys(aliases).find((prefix) => specifier.startsWith(prefix));
  if (alias !== undefined) {
    const target = `${aliases[alias] ?? ''}${specifier.slice(alias.length)}`;
    return { from, specifier, target, kind: 'ours' };
  }
  if (specifier.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(from), specifier);
    return { from, specifier, target, kind: 'ours' };
  }
  return { from, specifier, target: packageName(specifier), kind: 'package' };
};

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
