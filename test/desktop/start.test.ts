import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { fillOnce } from '#transport/fill-once.ts';
import { workspaceArguments } from '#transport/workspace-arguments.ts';
import { fetchElectron } from '../../electron/find-electron-online.ts';
import { findElectron } from '../../electron/find-electron.ts';
import { browserCommand, hasDisplay } from '../../electron/local-host/open-browser.ts';
import { startOptions } from '../../electron/start-options.ts';
import { codeOf, filesIn, readProjectFile } from './desktop-sources.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hoso-start-'));
});
afterEach(() => rm(folder, { recursive: true }));

const program = process.platform === 'win32' ? 'electron.exe' : 'electron';

const place = async (file: string, text = ''): Promise<string> => {
  const at = path.join(folder, file);
  await mkdir(path.dirname(at), { recursive: true });
  await writeFile(at, text);
  return at;
};

test('a runtime that was never fetched is not found, and nothing is fetched to find out', () => {
  expect(findElectron({ packageFolder: folder, env: {} })).toBeNull();
});

test('the runtime of the package is found by its path.txt', async () => {
  await place('path.txt', program);
  expect(findElectron({ packageFolder: folder, env: {} })).toBeNull();
  const file = await place(`dist/${program}`);
  expect(findElectron({ packageFolder: folder, env: {} })).toBe(file);
});

test('a runtime brought along on a stick comes first', async () => {
  await place('path.txt', program);
  await place(`dist/${program}`);
  const brought = await place(`stick/${program}`);
  const env = { ELECTRON_OVERRIDE_DIST_PATH: path.dirname(brought) };
  expect(findElectron({ packageFolder: folder, env })).toBe(brought);
});

test('a stick without a runtime is passed over', async () => {
  expect(
    findElectron({ packageFolder: folder, env: { ELECTRON_OVERRIDE_DIST_PATH: folder } }),
  ).toBeNull();
});

test('fetching the runtime ends: by success, by failure, by its time limit', async () => {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  await place('install.js', 'process.exit(0)');
  expect(await fetchElectron({ packageFolder: folder, say })).toBe(true);
  await place('install.js', 'process.exit(1)');
  expect(await fetchElectron({ packageFolder: folder, say })).toBe(false);
  await place('install.js', 'setInterval(() => {}, 1000)');
  expect(await fetchElectron({ packageFolder: folder, say, timeLimit: 300 })).toBe(false);
  expect(said).toHaveLength(3);
});

test('no start script loads the package electron, which downloads without a limit', () => {
  const starters = filesIn('electron').filter((name) => !/\/(desktop|core)\//.test(name));
  expect(starters).toContain('electron/start.ts');
  for (const name of starters)
    expect(codeOf(name)).not.toMatch(/(from|import\(|require\()\s*'electron'/);
});

test('a start with an argument that is none of ours is refused', () => {
  expect(startOptions([])).toEqual({ demo: false, browser: false });
  expect(startOptions(['--demo', '--data', 'x'])).toEqual({
    demo: true,
    data: 'x',
    browser: false,
  });
  expect(startOptions(['--dmeo'])).toBeNull();
  expect(startOptions(['--data'])).toBeNull();
  expect(startOptions(['thu-muc'])).toBeNull();
});

test.each([
  [[], {}, 'HoSoNTM'],
  [[], { HOSO_DATA: '/khac' }, '/khac'],
  [['--data', '/rieng'], { HOSO_DATA: '/khac' }, '/rieng'],
  [['--data=/rieng'], {}, '/rieng'],
  [['--demo'], { HOSO_DATA: '/khac' }, 'HoSoNTM-xa-mau'],
  [['--demo', '--data', '/rieng'], {}, '/rieng'],
  [['.', '--remote-debugging-port=0'], {}, 'HoSoNTM'],
])(
  "arguments %j with %j open %s: the sample never opens the office's own folder",
  (given, env, expected) => {
    const { folder: opened, demo } = workspaceArguments(given, { home: folder, env });
    expect(opened).toBe(path.resolve(folder, expected));
    expect(demo).toBe(given.includes('--demo'));
  },
);

test('an address reaches the browser as one argument, without a shell', () => {
  const address = 'http://127.0.0.1:1/?token=a&b=$(x)';
  for (const platform of ['win32', 'linux', 'darwin'] as const)
    expect(browserCommand(platform, address)[1].at(-1)?.endsWith(address)).toBe(true);
  expect(browserCommand('win32', address)[0]).not.toBe('cmd');
});

test('a Linux machine without a screen has no display', () => {
  expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false);
  expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
  expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true);
});

test('the sample is made whole or not at all, and never over something that is there', async () => {
  const sample = path.join(folder, 'xa-mau');
  const fill =
    (worked: boolean) =>
    async (beside: string): Promise<boolean> => {
      await mkdir(beside);
      await writeFile(path.join(beside, worked ? 'whole' : 'half'), '');
      return worked;
    };
  expect(await fillOnce(sample, fill(false))).toBe(false);
  await expect(readdir(sample)).rejects.toThrow('ENOENT');
  await mkdir(sample);
  expect(await fillOnce(sample, fill(true))).toBe(true);
  expect(await fillOnce(sample, fill(false))).toBe(true);
  expect(await readdir(sample)).toEqual(['whole']);
  expect(await readdir(folder)).toEqual(['xa-mau']);
});

const underNode = (version: string, program: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
       process.argv.splice(1, 0, 'on-node-24.js');
       await import('./electron/on-node-24.js');`,
      '--',
      program,
      'word',
    ],
    { cwd: path.resolve(import.meta.dirname, '../..'), encoding: 'utf8' },
  );

test('an older Node is refused in one line, whatever npm script it was', async () => {
  await writeFile(path.join(folder, 'program.ts'), 'console.log(process.argv.slice(2).join());');
  const { stdout } = underNode('24.0.0', path.join(folder, 'program.ts'));
  expect(stdout).toBe('word\n');
  const refused = underNode('20.20.2', path.join(folder, 'program.ts'));
  expect([refused.status, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toMatch(/^HoSoNTM [^\n]*Node 20\.20\.2[^\n]*\n$/);
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readProjectFile('package.json')));
  const direct = Object.keys(scripts).filter((name) =>
    /^node (?!electron\/on-node-24)/.test(scripts[name] ?? ''),
  );
  // A developer's script; it builds when it is the main module.
  expect(direct).toEqual(['build']);
});
