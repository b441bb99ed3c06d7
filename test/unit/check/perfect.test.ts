import { expect, test } from 'vitest';
import { perfectFacts } from '../../fixtures/check-facts.ts';
import { linesOf } from './findings.ts';

test('a perfect dossier passes without a finding', () => {
  expect(linesOf(perfectFacts())).toEqual([]);
});
