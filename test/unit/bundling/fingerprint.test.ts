import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBuildCache, rememberBuild } from '../../../electron/bundling/build-cache.ts';
import { fingerprint } from '../../../electron/bundling/fingerprint.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const write = (root: string, file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

describe('fingerprint', () => {
  it('changes with a text, a name, the lock file, and with nothing else', () => {
    using folder = temporaryFolder();
    const root = folder.path;
    const now = () => fingerprint(root, ['shared']);
    write(root, 'shared/a.ts', 'one');
    const first = now();
    write(root, 'renderer/b.tsx', 'not among the sources');
    write(root, 'shared/a.ts', 'one');
    expect(now()).toBe(first);
    write(root, 'shared/a.ts', 'two');
    const second = now();
    renameSync(path.join(root, 'shared/a.ts'), path.join(root, 'shared/c.ts'));
    const third = now();
    write(root, 'package-lock.json', '{}');
    expect(new Set([first, second, third, now()]).size).toBe(4);
  });
});

describe('the memory of builds', () => {
  it('keeps what other bundles were built from', () => {
    using folder = temporaryFolder();
    rememberBuild(folder.path, 'node', 'a');
    rememberBuild(folder.path, 'page', 'b');
    rememberBuild(folder.path, 'node', 'c');
    expect(readBuildCache(folder.path)).toEqual({ node: 'c', page: 'b' });
  });

  it('is empty where it was cut off', () => {
    using folder = temporaryFolder();
    write(folder.path, '.build-cache.json', '{"node": "a');
    expect(readBuildCache(folder.path)).toEqual({});
  });
});
