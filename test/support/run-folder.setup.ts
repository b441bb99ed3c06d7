import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { temporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run, for what several files of tests need and is slow to make. */
    readonly runFolder: string;
  }
}

let own: ReturnType<typeof temporaryFolder> | null = null;

/** The parts of `npm test` run one after another and share a folder; a part that runs alone has its own. */
export const setup = (project: TestProject): void => {
  const shared = process.env['HOSO_RUN_FOLDER'];
  if (shared === undefined) own = temporaryFolder();
  else takeAwayUnfinished(shared);
  project.provide('runFolder', shared ?? own?.path ?? '');
};

export const teardown = (): void => own?.[Symbol.dispose]();

/** What a part that was broken off left half made would keep the others waiting. */
const takeAwayUnfinished = (folder: string): void => {
  for (const name of readdirSync(folder).filter((one) => /\.(turn|draft-\d+)$/.test(one)))
    rmSync(path.join(folder, name), { recursive: true, force: true });
};
