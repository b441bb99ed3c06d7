import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('targets by year and half-year', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 19, ['targets']);
});
