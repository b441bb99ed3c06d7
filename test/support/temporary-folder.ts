import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type TemporaryFolder = { readonly path: string; readonly [Symbol.dispose]: () => void };

/**
 * A real empty folder for one test, gone afterwards: `using workspace = temporaryFolder()`. Its name has a space
 * and Vietnamese letters, as the folders of an office have.
 */
export const temporaryFolder = (): TemporaryFolder => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'hồ sơ ')));
  return {
    path: folder,
    // Patience for Windows, where a file stays locked for a moment after it is closed.
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }),
  };
};
