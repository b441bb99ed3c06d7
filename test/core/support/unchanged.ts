import path from 'node:path';
import { expect } from 'vitest';
import { allRows } from '../all-rows.ts';
import type { TestCore } from './open-test-core.ts';

/** Bytes come before their transaction and are swept when nothing names them, so the index of files may grow. */
const swept = new Set(['blobs', 'files']);

const factsOf = (folder: string): Record<string, readonly unknown[]> =>
  Object.fromEntries(
    Object.entries(allRows(path.join(folder, 'workspace.db'))).filter(([name]) => !swept.has(name)),
  );

/** Fails unless the work leaves every row and the journal as they were. */
export const changesNothing = async <T>(
  { folder }: Pick<TestCore, 'folder'>,
  work: () => Promise<T>,
): Promise<T> => {
  const before = factsOf(folder);
  const outcome = await work();
  expect(factsOf(folder)).toEqual(before);
  return outcome;
};
