import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('what a new year is offered from the last one', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 15, ['carried_items']);
});
