import { describe, expect, it } from 'vitest';
import { isBarrel, nameBreach } from './rules/names.ts';
import { readSourceFiles } from './rules/source-file.ts';

describe('names', () => {
  it('say what a file holds, in the case of its kind', () => {
    expect(readSourceFiles().flatMap(({ path }) => nameBreach(path) ?? [])).toEqual([]);
  });

  it('belong to files that hold something', () => {
    expect(readSourceFiles().filter(isBarrel)).toEqual([]);
  });
});

describe('the rule refuses', () => {
  it.each([
    'shared/units/utils.ts',
    'shared/units/unit-helper.ts',
    'electron/core/units/unit-service.ts',
    'shared/units/index.ts',
    'shared/common/day.ts',
    'shared/units/readDay.ts',
    'renderer/ui/text-field.tsx',
    'renderer/ui/BaseField.ts',
  ])('%s', (path) => {
    expect(nameBreach(path)).not.toBeNull();
  });

  it.each(['export * from "./a.ts";', 'export { a } from "./a.ts"; export { b } from "./b.ts";'])(
    'a barrel: %s',
    (text) => {
      expect(isBarrel({ path: 'shared/units/a.ts', text })).toBe(true);
    },
  );
});

describe('the rule lets pass', () => {
  it.each([
    'electron/core/db/open-database.ts',
    'electron/core/db/migrations/0001-journal.ts',
    'shared/contract/units.methods.ts',
    'renderer/ui/TextField.tsx',
    'renderer/app/main.tsx',
    'renderer/vite.config.ts',
  ])('%s', (path) => {
    expect(nameBreach(path)).toBeNull();
  });
});
