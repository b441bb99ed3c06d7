import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('texts, choices and versions of papers', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 6, ['paper_texts', 'paper_choices', 'paper_versions']);
});
