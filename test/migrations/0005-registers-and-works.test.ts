import { test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables } from './migration-steps.ts';

test('registers of the procedure and the works', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 5, [
    'publications',
    'broadcasts',
    'organisation_answers',
    'opinions',
    'meetings',
    'attendees',
    'speeches',
    'recognitions',
    'works',
  ]);
});
