import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('dossiers, what they pin, results and snapshots', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 4, [
    'dossiers',
    'pinned_documents',
    'overlays',
    'results',
    'result_parts',
    'conditions',
    'snapshots',
  ]);
});
