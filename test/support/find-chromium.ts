import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findProgram } from './find-program.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const onWindows = (): readonly string[] =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : windowsPrograms.map((program) => path.join(folder, program));
  });

/** A Chromium to test with: the one named by HOSO_CHROMIUM, Playwright's own, or the system's; null if there is none. */
export const findChromium = (): string | null => {
  const named = process.env['HOSO_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const system = names.map(findProgram).find((program) => program !== null);
  return system ?? onWindows().find((program) => existsSync(program)) ?? null;
};

/** Chromium sends nothing anywhere during a test; as root, as in a container, it starts only without its sandbox. */
export const chromiumArguments = (): string[] => [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
