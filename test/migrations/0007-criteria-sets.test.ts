import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('criteria sets of the workspace', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 7, ['criteria_sets']);
});
