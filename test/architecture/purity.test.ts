import { describe, expect, it } from 'vitest';
import { impurities } from './rules/purity.ts';
import { readSourceFiles } from './rules/source-file.ts';

describe('shared/', () => {
  it('reads no clock, no chance and no language of the machine', () => {
    const shared = readSourceFiles().filter(({ path }) => path.startsWith('shared/'));
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.flatMap(impurities)).toEqual([]);
  });
});

describe('the rule refuses', () => {
  it.each([
    'const at = new Date();',
    'const at = Date.now();',
    'const id = Math.random();',
    'const at = performance.now();',
    'const id = crypto.randomUUID();',
    'const text = amount.toLocaleString();',
    'names.sort((a, b) => a.localeCompare(b));',
  ])('%s', (text) => {
    expect(impurities({ path: 'shared/units/a.ts', text })).toHaveLength(1);
  });

  it('but not a moment that is given', () => {
    const text = `const at = new Date(text); const order = a.localeCompare(b, 'vi'); Date.parse(text);`;
    expect(impurities({ path: 'shared/units/a.ts', text })).toEqual([]);
  });
});
