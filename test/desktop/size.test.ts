import { expect, test } from 'vitest';
import { desktopFiles, filesWith, readProjectFile } from './desktop-sources.ts';

const linesOf = (name: string): number =>
  readProjectFile(`electron/desktop/${name}.ts`).trimEnd().split('\n').length;

test('main, preload and relay together stay under 300 lines: what was never run must be easy to read', () => {
  expect(linesOf('main') + linesOf('preload') + linesOf('relay')).toBeLessThan(300);
});

test('only the core process has the core: it opens it as the local host does', () => {
  expect(desktopFiles.length).toBeGreaterThan(8);
  expect(filesWith(/#core\//)).toEqual([]);
  expect(filesWith(/\.\.\/local-host\//)).toEqual(['electron/desktop/core-process.ts']);
});
