import type { TestProject } from 'vitest/node';
import { temporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run, for what several files of tests need and is slow to make. */
    readonly runFolder: string;
  }
}

let folder: ReturnType<typeof temporaryFolder> | null = null;

export const setup = (project: TestProject): void => {
  folder = temporaryFolder();
  project.provide('runFolder', folder.path);
};

export const teardown = (): void => folder?.[Symbol.dispose]();
