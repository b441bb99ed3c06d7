import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('units, people and their terms of office', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 2, ['units', 'persons', 'terms']);
});
