import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Surroundings = {
  /** The folder of the npm package `electron`. */
  readonly packageFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/**
 * The Electron program on this machine, or null. Never by `require('electron')`, which downloads without a time
 * limit; ELECTRON_OVERRIDE_DIST_PATH names a runtime brought along on a stick.
 */
export const findElectron = ({ packageFolder, env }: Surroundings): string | null => {
  const brought = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const installed = readProgramName(packageFolder);
  const candidates = [
    brought && path.join(brought, installed ?? usualName),
    installed && path.join(packageFolder, 'dist', installed),
  ];
  return candidates.find((file) => file && existsSync(file)) || null;
};

const usualName = process.platform === 'win32' ? 'electron.exe' : 'electron';

const readProgramName = (packageFolder: string): string | null => {
  const file = path.join(packageFolder, 'path.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
};
