import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { findElectron } from '../../electron/find-electron.ts';
import { hasDisplay } from '../../electron/local-host/open-browser.ts';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Opens the real desktop window on a new workspace, looks at its page and calls the core through every process.
 * Answers what is to be printed: "not run" is said aloud, so that nobody takes it for a pass.
 */
export const runElectronJourney = async (): Promise<string> => {
  const executablePath = findElectron({
    packageFolder: path.join(root, 'node_modules/electron'),
    env: process.env,
  });
  if (!executablePath) return 'desktop window: not run: no Electron runtime';
  if (!hasDisplay(process)) return 'desktop window: not run: no display';
  const folder = await mkdtemp(path.join(tmpdir(), 'hoso-desktop-'));
  try {
    return await openAndLook(executablePath, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const openAndLook = async (executablePath: string, folder: string): Promise<string> => {
  const workspace = path.join(folder, 'xa');
  const desktop = await _electron.launch({ executablePath, args: [root, '--data', workspace] });
  try {
    const window = await desktop.firstWindow();
    await window.waitForLoadState('domcontentloaded');
    const seen = await lookAround(window);
    if (seen !== 'app://hoso|undefined|undefined|true')
      throw new Error(`The desktop window is not what it should be: ${seen}`);
    return 'desktop window: opened, sandboxed, and its core answered';
  } finally {
    await desktop.close();
  }
};

/** Origin, Node's traces in the page (none), and whether the core answers. */
const lookAround = (window: Page): Promise<string> =>
  window.evaluate(async () => {
    const answer = await Reflect.get(globalThis, 'hoso').call('workspace.info', {});
    const traces = ['process', 'require'].map((name) => typeof Reflect.get(globalThis, name));
    return [location.origin, ...traces, answer.ok].join('|');
  });
