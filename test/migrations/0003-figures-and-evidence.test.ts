import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('the ledger of figures and the proofs', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 3, ['figures', 'evidence', 'evidence_files', 'evidence_links']);
});
