import { expect, test } from 'vitest';
import { perfectFacts } from '../../fixtures/check-facts.ts';
import { withSource } from './change-facts.ts';
import { linesOf } from './findings.ts';

test('a perfect dossier passes without a finding', () => {
  expect(linesOf(perfectFacts())).toEqual([]);
});

test('an organisation that signed with the name of the commune has answered', () => {
  const facts = withSource(({ answers }) => ({
    answers: answers.map((one) => ({ ...one, organisation: `${one.organisation} Nà Sương` })),
  }));
  expect(linesOf(facts)).toEqual([]);
});
