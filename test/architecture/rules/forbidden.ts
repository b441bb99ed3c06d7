import { commentsOf, lineAt, visit } from './parse.ts';
import type { SourceFile } from './source-file.ts';

// Written in halves, so that a search for these words finds none here.
const later = new RegExp(
  `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`,
);
const silenced = new RegExp(
  `@ts-(${['ig' + 'nore', 'nocheck', 'expect-error'].join('|')})|(es|ox)lint-dis` + 'able',
);
const switchedOff =
  /^(it|test|describe|suite)(\.\w+)*\.(skip|only|todo|fixme|fails|skipIf|runIf)\b|^x(it|describe)$/;

type Found = { readonly offset: number; readonly what: string };

/** Escapes from the type checker, things left for later and tests switched off. */
export const forbiddenIn = (file: SourceFile): readonly string[] =>
  [...escapes(file), ...commentMarks(file), ...switchedOffTests(file)].map(
    ({ offset, what }) => `${file.path}:${lineAt(file.text, offset)} ${what}`,
  );

const escapes = (file: SourceFile): readonly Found[] => {
  const found: Found[] = [];
  const note = (what: string) => (node: { start: number }) => {
    found.push({ offset: node.start, what });
  };
  visit(file, {
    TSAnyKeyword: note('any'),
    TSNonNullExpression: note('non-null !'),
    TSEnumDeclaration: note('enum'),
    TSModuleDeclaration: (node) => {
      if (node.kind === 'namespace') note('namespace')(node);
    },
    TSAsExpression: (node) => {
      if (node.expression.type === 'TSAsExpression') note('as … as')(node);
    },
  });
  return found;
};

const commentMarks = (file: SourceFile): readonly Found[] =>
  commentsOf(file).flatMap(({ value, start }) =>
    [later, silenced].flatMap((mark) => {
      const what = mark.exec(value)?.[0];
      return what === undefined ? [] : [{ offset: start, what }];
    }),
  );

/** No condition is a reason either: what can't run here is a part that says so (test/run.ts), not a silent test. */
const switchedOffTests = (file: SourceFile): readonly Found[] => {
  const found: Found[] = [];
  if (!file.path.startsWith('test/')) return found;
  visit(file, {
    CallExpression: (node) => {
      const callee = file.text.slice(node.callee.start, node.callee.end);
      if (switchedOff.test(callee)) found.push({ offset: node.start, what: callee });
    },
  });
  return found;
};
