import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('the mappings between sets that an office changed', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 17, ['crosswalks']);
});
