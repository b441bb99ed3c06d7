import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('counts of reports, plans and comments', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 12, ['reported_counts', 'indicator_plans', 'indicator_comments']);
});
