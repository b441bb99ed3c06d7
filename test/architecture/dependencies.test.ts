import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  lockedAddresses,
  looselyPinned,
  manifestSchema,
  missingFromLock,
  undeclared,
  withoutReason,
} from './rules/dependencies.ts';
import { importsOf } from './rules/imports.ts';
import { projectRoot, readSourceFiles } from './rules/source-file.ts';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const manifest = () => manifestSchema.parse(JSON.parse(read('package.json')));

describe('dependencies', () => {
  it('are pinned exactly', () => {
    expect(looselyPinned(manifest())).toEqual([]);
  });

  it('name every package that is imported', () => {
    const imports = readSourceFiles().flatMap(importsOf);
    const packages = imports.filter(({ kind }) => kind === 'package').map(({ target }) => target);
    expect(undeclared(manifest(), packages)).toEqual([]);
  });

  it('that run at the user’s are installed with the program', () => {
    const runs = /^(shared|electron\/(core|transport|desktop|local-host|command-line))\//;
    const imports = readSourceFiles()
      .filter(({ path }) => runs.test(path))
      .flatMap(importsOf);
    const packages = imports.filter(({ kind }) => kind === 'package').map(({ target }) => target);
    const shipped = { dependencies: manifest().dependencies, devDependencies: {} };
    // Electron is the program that runs us, and brings itself.
    expect(undeclared(shipped, packages)).toEqual(['electron']);
  });

  it('each have a reason in the README', () => {
    expect(withoutReason(manifest(), read('README.md'))).toEqual([]);
  });

  it('are locked without addresses', () => {
    expect(lockedAddresses(read('package-lock.json'))).toEqual([]);
  });

  it('are locked for every system', () => {
    expect(missingFromLock(read('package-lock.json'))).toEqual([]);
  });
});

describe('the rule refuses', () => {
  const one = (version: string) => ({ dependencies: { a: version }, devDependencies: {} });

  it.each(['^1.0.0', '~1.0.0', '1.x', '*', 'latest', '>=1.0.0', 'github:a/b', 'npm:b@^1.0.0'])(
    'version %s',
    (version) => {
      expect(looselyPinned(one(version))).toHaveLength(1);
    },
  );

  it.each(['1.0.0', '1.0.0-rc.1', 'npm:b@1.0.0', 'npm:@c/b@1.0.0'])('but not %s', (version) => {
    expect(looselyPinned(one(version))).toEqual([]);
  });

  it('a package without a row, without a reason, or with a row elsewhere', () => {
    const row = '| `a` | reads spreadsheets |\n';
    expect(withoutReason(one('1.0.0'), '## Dependencies\n')).toEqual(['a']);
    expect(withoutReason(one('1.0.0'), '## Dependencies\n| `a` | |\n')).toEqual(['a']);
    expect(withoutReason(one('1.0.0'), `## Layout\n${row}## Dependencies\n`)).toEqual(['a']);
    expect(withoutReason(one('1.0.0'), `## Dependencies\n\n${row}\n## Layout\n`)).toEqual([]);
  });

  it('a package that is imported and not named', () => {
    expect(undeclared(one('1.0.0'), ['a', 'b', 'b'])).toEqual(['b']);
  });

  it('a lock without the binary of another system', () => {
    const parent = { optionalDependencies: { 'a-windows': '1.0.0' } };
    const lock = (packages: object) => JSON.stringify({ packages });
    expect(missingFromLock(lock({ 'node_modules/a': parent }))).toEqual(['a-windows']);
    const whole = { 'node_modules/a': parent, 'node_modules/a-windows': {} };
    expect(missingFromLock(lock(whole))).toEqual([]);
  });

  it('a lock with an address', () => {
    expect(lockedAddresses('"resolved": "https://example.org/a.tgz"')).toHaveLength(1);
  });
});
