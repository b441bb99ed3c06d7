import { expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { withProof, withSource } from './change-facts.ts';
import { linesOf } from './findings.ts';

test('a village is the same with its kind before its name', () => {
  for (const village of ['thôn Nà Thình', 'Thôn Bản Vầu', 'bản vầu'])
    expect(linesOf(withProof('AN-02', { village }))).toEqual([]);
});

test('a decision of approval comes before the work and is no fault', () => {
  const approval = {
    workId: 'CT-01',
    issuedOn: day('2023-03-20'),
    subject: 'Quyết định phê duyệt',
  };
  expect(linesOf(withProof('MC-007', approval)).filter((line) => line.startsWith('K40'))).toEqual(
    [],
  );
});

test('a photo tied to no work is compared with the only work of its indicator in its village', () => {
  const facts = withSource(({ evidence, works }) => ({
    works: works.map((one) => (one.id === 'CT-04' ? { ...one, indicators: '3.1' } : one)),
    evidence: evidence.map((one) =>
      one.label === 'AN-04' ? { ...one, workId: null, takenAt: '2023-05-05T10:00' } : one,
    ),
  }));
  expect(linesOf(facts)).toEqual(['K40.beforeWork evidence AN-04']);
});

test('where two works stand in that village nobody guesses', () => {
  const facts = withSource(({ evidence, works }) => ({
    works: works.map((one) => ({ ...one, indicators: '3.1' })),
    evidence: evidence.map((one) =>
      one.label === 'AN-04' ? { ...one, workId: null, takenAt: '2020-05-05T10:00' } : one,
    ),
  }));
  expect(linesOf(facts)).toEqual([]);
});
