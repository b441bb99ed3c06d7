import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importBreach } from './rules/import-table.ts';
import { importsOf } from './rules/imports.ts';
import { packageBreach } from './rules/packages.ts';
import { projectRoot, readSourceFiles, type SourceFile } from './rules/source-file.ts';

const breachesOf = (file: SourceFile): readonly string[] =>
  importsOf(file).flatMap((one) => {
    const breach = importBreach(one) ?? packageBreach(one);
    return breach === null ? [] : [`${one.from} → ${one.specifier}: ${breach}`];
  });

const inGit = (): readonly string[] =>
  execFileSync('git', ['ls-files', '--', '*.ts', '*.tsx'], { cwd: projectRoot, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(path.join(projectRoot, file)));

describe('who may import whom', () => {
  it('reads every file there is', () => {
    const read = new Set(readSourceFiles().map(({ path }) => path));
    expect(inGit().filter((file) => !read.has(file))).toEqual([]);
    expect(read.size).toBeGreaterThan(40);
  });

  it('holds for every import of every file', () => {
    const files = readSourceFiles();
    const count = files.flatMap(importsOf).length;
    console.log(`note: ${files.length} files and ${count} imports read`);
    expect(count).toBeGreaterThan(files.length);
    expect(files.flatMap(breachesOf)).toEqual([]);
  }, 120_000);
});

describe('the rule refuses', () => {
  it.each([
    ['an area that imports a later one', 'shared/units/a.ts', '#shared/dossier/b.ts'],
    ['an area that imports the contract', 'shared/units/a.ts', '#shared/contract/b.ts'],
    ['an area that speaks', 'shared/units/a.ts', '#shared/messages/b.ts'],
    ['an area nobody listed', 'shared/weather/a.ts', '#shared/units/b.ts'],
    ['a kernel that imports an area', 'shared/kernel/a.ts', '#shared/units/b.ts'],
    ['a rule that reads the disk', 'shared/units/a.ts', 'node:fs'],
    ['a core that speaks', 'electron/core/units/a.ts', '#shared/messages/b.ts'],
    ['another area’s handlers', 'electron/core/evidence/a.ts', '../units/units.handlers.ts'],
    ['a later area’s queries', 'electron/core/units/a.ts', '../papers/papers.queries.ts'],
    ['a ground that knows areas', 'electron/core/db/a.ts', '../units/units.queries.ts'],
    ['a core that knows its host', 'electron/core/units/a.ts', 'electron'],
    ['a core that knows its wires', 'electron/core/units/a.ts', '#transport/serve-http.ts'],
    ['a transport that knows the core', 'electron/transport/a.ts', '#core/create-core.ts'],
    ['a window that starts the core', 'electron/desktop/window.ts', '#core/create-core.ts'],
    ['a local host that needs Electron', 'electron/local-host/a.ts', 'electron'],
    ['a host that opens the database', 'electron/local-host/a.ts', 'better-sqlite3'],
    ['a page that reads the disk', 'renderer/app/a.ts', 'node:fs'],
    ['a page that reaches into the core', 'renderer/app/a.ts', '#core/core.ts'],
    ['a feature that imports another', 'renderer/features/a/x.ts', '../b/y.ts'],
    ['a ui that knows the domain', 'renderer/ui/a.ts', '../bridge/client.ts'],
    ['a component outside the page', 'test/unit/a.ts', '../../renderer/ui/A.tsx'],
    ['dots where there is a # name', 'renderer/app/a.ts', '../../shared/kernel/day.ts'],
    ['an import of a test', 'electron/core/units/a.ts', '../../../test/support/x.ts'],
    ['a package nobody listed', 'shared/units/a.ts', 'left-pad'],
    ['a package in the wrong folder', 'shared/units/a.ts', 'big.js'],
  ])('%s', (_what, path, specifier) => {
    const snippets = [
      `import { x } from '${specifier}';`,
      `export * from '${specifier}';`,
      `const x = await import('${specifier}');`,
      `type X = import('${specifier}').X;`,
    ];
    for (const text of snippets) expect(breachesOf({ path, text })).toHaveLength(1);
  });
});

describe('the rule lets pass', () => {
  it.each([
    ['shared/dossier/a.ts', '#shared/units/b.ts'],
    ['shared/contract/a.ts', '#shared/units/b.ts'],
    ['electron/core/evidence/a.ts', '../units/units.queries.ts'],
    ['electron/core/create-core.ts', './units/units.handlers.ts'],
    ['electron/desktop/core-process.ts', '#core/create-core.ts'],
    ['renderer/features/a/x.ts', '../../ui/Field.tsx'],
  ])('%s → %s', (path, specifier) => {
    expect(breachesOf({ path, text: `import { x } from '${specifier}';` })).toEqual([]);
  });
});
