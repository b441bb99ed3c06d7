import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const isCi = (): boolean => (process.env['CI'] ?? '') !== '';

/** A developer's own PC is not changed; a build machine, or a container where we are root, is ours to set up. */
const mayInstall = (): boolean =>
  existsSync('/usr/bin/apt-get') && (isCi() || process.getuid?.() === 0);

/** Installs packages of Debian where that is ours to do, and says so. False where it is not, or did not work. */
export const installPackages = (packages: readonly string[]): boolean => {
  if (!mayInstall()) return false;
  console.log(`Installing ${packages.join(', ')} by apt-get, which these checks need.`);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...words: readonly string[]): boolean => {
    const [program = '', ...rest] = [...asRoot, 'apt-get', ...words];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  run('update', '-qq');
  return run('install', '-y', '-qq', '--no-install-recommends', ...packages);
};
