import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('sign-offs of indicators and the texts they were compared with', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 11, ['set_texts', 'sign_offs', 'uncompared_confirmations']);
});
