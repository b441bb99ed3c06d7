import { parse } from './parse.ts';
import type { SourceFile } from './source-file.ts';

/** Names that say nothing about what a file holds. */
const empty = /(^|-)(utils?|helpers?|common|misc|manager|service|base|index)(-|$)/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;

/** Files with JSX that are no component: the start of the page, and the list of a feature's pages. */
const holdsNoComponent: readonly string[] = ['main', 'routes'];

/** What is wrong with the name of a file; null where it is right. */
export const nameBreach = (file: string): string | null => {
  const folders = file.split('/');
  const [name = '', ...endings] = (folders.pop() ?? '').split('.');
  const wrong = folders.find((folder) => !kebab.test(folder) || empty.test(folder));
  if (wrong !== undefined) return `${file}: folder ${wrong}`;
  if (empty.test(name.toLowerCase())) return `${file}: "${name}" says nothing`;
  return isComponent(name, endings)
    ? null
    : `${file}: not ${endings.at(-1) === 'tsx' ? 'PascalCase' : 'kebab-case'}`;
};

const isComponent = (name: string, endings: readonly string[]): boolean => {
  if (endings.at(-1) !== 'tsx') return kebab.test(name);
  return pascal.test(name) || holdsNoComponent.includes(name);
};

/** A file that only passes on what others export: it hides where a thing lives and draws in all of it. */
export const isBarrel = (file: SourceFile): boolean => {
  const { body } = parse(file).program;
  const passesOn = (node: (typeof body)[number]): boolean =>
    node.type === 'ExportAllDeclaration' ||
    (node.type === 'ExportNamedDeclaration' && node.source !== null);
  return body.length > 0 && body.every(passesOn);
};
