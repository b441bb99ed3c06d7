import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from './rules/source-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hoso-lint-'));
const at = (...parts: readonly string[]): string => path.join(folder, ...parts);

/** The codes oxlint reports for a file that stands in a copy of the project's configuration. */
const lint = (file: string, text: string): string => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
  const cli = path.join(projectRoot, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [cli, '--format', 'unix', file], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout;
};

beforeAll(() => {
  for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
    cpSync(path.join(projectRoot, name), at(name));
  for (const side of ['shared', 'electron', 'renderer', 'test'])
    cpSync(path.join(projectRoot, side, 'tsconfig.json'), at(side, 'tsconfig.json'));
  symlinkSync(path.join(projectRoot, 'node_modules'), at('node_modules'), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter refuses', () => {
  it.each([
    [
      'no-restricted-imports',
      'shared/units/a.ts',
      `import fs from 'node:fs';\nfs.cpSync('a', 'b');`,
    ],
    ['no-restricted-imports', 'electron/core/a.ts', `import { app } from 'electron';\napp.quit();`],
    ['no-restricted-imports', 'electron/transport/a.ts', `import '#core/create-core.ts';`],
    ['no-restricted-imports', 'electron/local-host/a.ts', `import 'electron';`],
    ['no-restricted-imports', 'electron/desktop/a.ts', `import 'better-sqlite3';`],
    ['no-restricted-imports', 'renderer/app/a.ts', `import '#core/core.ts';`],
    ['no-default-export', 'shared/units/b.ts', 'export default 1;'],
    ['no-floating-promises', 'electron/core/b.ts', 'const f = async () => 1;\nf();'],
    ['switch-exhaustiveness-check', 'electron/core/c.ts', exhaustive()],
  ])('%s in %s', (rule, file, text) => {
    expect(lint(file, `${text}\n`)).toContain(rule);
  });

  it('a cycle', () => {
    lint(
      'shared/units/first.ts',
      `import { b } from './second.ts';\nexport const a = () => b();\n`,
    );
    const second = `import { a } from './first.ts';\nexport const b = (): unknown => a();\n`;
    expect(lint('shared/units/second.ts', second)).toContain('no-cycle');
  });
});

function exhaustive(): string {
  return `export const f = (kind: 'a' | 'b'): void => {
    switch (kind) {
      case 'a':
        console.log(kind);
    }
  };`;
}
