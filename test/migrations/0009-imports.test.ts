import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('mappings of workbooks and the files that were imported', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 9, ['import_files', 'import_mappings']);
});
