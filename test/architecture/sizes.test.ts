import { describe, expect, it } from 'vitest';
import { functionSizes, linesOf, median, oversized } from './rules/sizes.ts';
import { readSourceFiles } from './rules/source-file.ts';

/** What may be larger, and why. The start of the sentence that the rule writes, without line numbers. */
const exceptions: readonly { readonly start: string; readonly reason: string }[] = [
  {
    start: 'shared/kernel/decimal.ts divide has 4 parameters',
    reason: 'reads like the arithmetic it is: what, by what, to how many places, which way',
  },
];

const withoutLine = (breach: string): string => breach.replace(/:\d+ /, ' ');

describe('sizes', () => {
  const files = readSourceFiles();
  const breaches = files.flatMap(oversized);

  it('hold, but for the exceptions', () => {
    const excused = (breach: string) =>
      exceptions.some(({ start }) => withoutLine(breach).startsWith(start));
    expect(breaches.filter((breach) => !excused(breach))).toEqual([]);
  });

  it('have no exception that is needed no more', () => {
    const needed = ({ start }: { start: string }) =>
      breaches.some((breach) => withoutLine(breach).startsWith(start));
    expect(exceptions.filter((exception) => !needed(exception))).toEqual([]);
  });

  it('stay small in the middle', () => {
    const product = files.filter(({ path }) => !path.startsWith('test/'));
    const fileLines = median(product.map(linesOf));
    const functionLines = median(product.flatMap(functionSizes).map(({ lines }) => lines));
    console.log(`note: median file ${fileLines} lines, median function ${functionLines} lines`);
    expect(fileLines).toBeLessThanOrEqual(100);
    expect(functionLines).toBeLessThanOrEqual(15);
  });
});

describe('the rule refuses', () => {
  const file = (text: string, path = 'shared/units/a.ts') => oversized({ path, text });

  it('a file above its limit, where queries have more room', () => {
    const long = 'const a = 1;\n'.repeat(300);
    expect(file(long)).toHaveLength(1);
    expect(file(long, 'electron/core/units/units.queries.ts')).toEqual([]);
    expect(file(`${long}${long}`, 'electron/core/units/units.queries.ts')).toHaveLength(1);
  });

  it.each([
    ['declared', `function f() {\n${'g();\n'.repeat(40)}}`],
    ['arrow', `const f = () => {\n${'g();\n'.repeat(40)}};`],
    ['method', `class A { m() {\n${'g();\n'.repeat(40)}} }`],
  ])('a %s function above 40 lines', (_kind, text) => {
    expect(file(text)).toHaveLength(1);
  });

  it('a fourth parameter that is no options object', () => {
    expect(file('const f = (a, b, c, d) => a;')).toHaveLength(1);
    expect(file('const f = (a, b, c, { d }) => a;')).toEqual([]);
    expect(file('const f = (a, b, c, options: Options) => a;')).toEqual([]);
  });
});
