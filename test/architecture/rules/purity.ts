import { lineAt, visit } from './parse.ts';
import type { SourceFile } from './source-file.ts';

const impureMembers = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID']);
const localeCalls = new Set([
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'localeCompare',
]);

/** Reads of the clock, of chance or of the machine's language: a rule must give the same answer everywhere. */
export const impurities = (file: SourceFile): readonly string[] => {
  const found: string[] = [];
  const note = (offset: number, what: string): void => {
    found.push(`${file.path}:${lineAt(file.text, offset)} ${what}`);
  };
  visit(file, {
    NewExpression: (node) => {
      const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date';
      if (isDate && node.arguments.length === 0) note(node.start, 'new Date()');
    },
    MemberExpression: (node) => {
      const name = file.text.slice(node.start, node.end);
      if (impureMembers.has(name)) note(node.start, name);
    },
    CallExpression: (node) => {
      const name = calledMember(file.text.slice(node.callee.start, node.callee.end));
      const locale = name === 'localeCompare' ? node.arguments[1] : node.arguments[0];
      if (localeCalls.has(name) && locale === undefined)
        note(node.start, `${name} without a language`);
    },
  });
  return found;
};

const calledMember = (callee: string): string => /\.(\w+)$/.exec(callee)?.[1] ?? '';
