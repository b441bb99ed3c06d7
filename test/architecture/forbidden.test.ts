import { describe, expect, it } from 'vitest';
import { forbiddenIn } from './rules/forbidden.ts';
import { readSourceFiles } from './rules/source-file.ts';

describe('escapes and leftovers', () => {
  it('are in no file', () => {
    expect(readSourceFiles().flatMap(forbiddenIn)).toEqual([]);
  }, 120_000);
});

describe('the rule refuses', () => {
  const a = 'a';
  it.each([
    ['an untyped value', `let x: ${a}ny;`],
    ['a cast to it', `f(x as ${a}ny);`],
    ['a cast through unknown', 'f(x as unknown as Day);'],
    ['a non-null mark', 'f(x!);'],
    ['an enum', 'enum Kind { First }'],
    ['a namespace', 'namespace Kinds {}'],
    ['a silenced checker', `// @ts-${'ignore'}\nf();`],
    ['a silenced linter', `/* oxlint-${'disable'} */ f();`],
    ['work left for later', `// ${'TO'}DO: mend\nf();`],
    ['a test switched off', `it.${'skip'}('x', f);`],
    ['a test that runs alone', `describe.${'only'}('x', f);`],
    ['a test not written', `test.${'todo'}('x');`],
    ['a test switched off where it is inconvenient', `it.${'skipIf'}(slow)('x', f);`],
    ['a test switched off by a letter', `${'x'}it('x', f);`],
  ])('%s', (_what, text) => {
    expect(forbiddenIn({ path: 'test/unit/a.test.ts', text }).length).toBeGreaterThan(0);
  });

  it('but not words in strings, nor a table of cases', () => {
    const text = `const say = 'skip any'; it.each([1])('only', f); const kinds = ['a'] as const;`;
    expect(forbiddenIn({ path: 'test/unit/a.test.ts', text })).toEqual([]);
  });
});
