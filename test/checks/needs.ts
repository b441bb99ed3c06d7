import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findElectron } from '../../electron/find-electron.ts';
import { hasDisplay } from '../../electron/local-host/open-browser.ts';
import { findChromium } from '../support/find-chromium.ts';
import { findProgram } from '../support/find-program.ts';
import { installPackages, isCi } from './install-packages.ts';

/** Something outside node_modules that a part can't run without. */
export type Need = {
  readonly what: string;
  readonly isThere: () => boolean;
  /** Debian's packages; none where no package has it. */
  readonly packages: readonly string[];
  /** The one command for a developer's own PC. */
  readonly command: string;
  /** What happens where it is missing and can't be installed; "optional" never fails, not even in CI. */
  readonly missing: 'fails' | 'fails in CI' | 'optional';
};

export const chromiumNeed: Need = {
  what: 'Chromium',
  isThere: () => findChromium() !== null,
  packages: ['chromium'],
  command: 'npx playwright install chromium',
  missing: 'fails',
};

const hasPythonDocx = (): boolean =>
  spawnSync('/usr/bin/python3', ['-c', 'import docx'], { stdio: 'ignore' }).status === 0;

const documentTools = [
  'libreoffice-writer',
  'libreoffice-calc',
  'poppler-utils',
  'qpdf',
  'zbar-tools',
  'python3-docx',
];

export const documentNeed: Need = {
  what: 'LibreOffice, poppler, qpdf, zbar and python-docx',
  isThere: () =>
    ['soffice', 'pdftotext', 'pdffonts', 'qpdf', 'zbarimg'].every(
      (name) => findProgram(name) !== null,
    ) && hasPythonDocx(),
  packages: documentTools,
  command: `sudo apt-get install ${documentTools.join(' ')}`,
  missing: 'fails in CI',
};

const electronFolder = path.resolve(import.meta.dirname, '../../node_modules/electron');

export const electronNeed: Need = {
  what: 'Electron runtime',
  isThere: () =>
    findElectron({ packageFolder: electronFolder, env: process.env }) !== null &&
    hasDisplay(process),
  packages: [],
  command: 'npx install-electron',
  missing: 'optional',
};

export type Met =
  { readonly kind: 'there' } | { readonly kind: 'not run' | 'failed'; readonly reason: string };

/** Finds what a part needs, installs it where that is ours to do, or says why the part can't run. */
export const meetNeed = (need: Need): Met => {
  if (need.isThere()) return { kind: 'there' };
  if (need.packages.length > 0 && installPackages(need.packages) && need.isThere())
    return { kind: 'there' };
  const fails = need.missing === 'fails' || (need.missing === 'fails in CI' && isCi());
  return {
    kind: fails ? 'failed' : 'not run',
    reason: `no ${need.what}; get it by: ${need.command}`,
  };
};
