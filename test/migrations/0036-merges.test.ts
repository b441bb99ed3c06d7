import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('merges come with their books, and what was there is untouched', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 36, [
    'journal_links',
    'unmade_records',
    'conflict_fields',
    'merge_lines',
    'merges',
    'hand_outs',
  ]);
});
