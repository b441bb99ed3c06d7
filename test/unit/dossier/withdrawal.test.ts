import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withdrawalGround } from '#shared/dossier/facts/withdrawal-facts.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { day } from '#shared/kernel/day.ts';
import { fieldsOfGaps, linesOf } from '../../fixtures/built-paper.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';

const complete = sampleSource('complete');
const own: DossierSource['recognitions'] = complete.recognitions.map((one) => ({
  ...one,
  id: 'own',
  setId: complete.set.id,
  grade: 'đạt chuẩn nông thôn mới nâng cao',
  year: 2023,
  act: 'Quyết định số 2950/QĐ-UBND ngày 20/12/2023 của Chủ tịch Ủy ban nhân dân tỉnh Lĩnh Khê',
  on: day('2023-12-20'),
}));

/** The sample with these criteria lost since it was recognised. */
const without = (numbers: readonly number[]): DossierSource => ({
  ...complete,
  recognitions: [...complete.recognitions, ...own],
  assessment: {
    ...complete.assessment,
    criteria: complete.assessment.criteria.map((one) =>
      numbers.includes(one.number) ? { ...one, verdict: 'not-met' } : one,
    ),
  },
});

const { criteria } = complete.assessment;
const income = criteria.find(({ name }) => name === 'Thu nhập')?.number ?? 0;
const groundOf = (source: DossierSource): string | null =>
  withdrawalGround(
    source,
    source.assessment.criteria.filter(({ verdict }) => verdict === 'not-met'),
  );

describe('a decision of withdrawal', () => {
  test('names the decision, the share and the case (Quyết định số 18/2022/QĐ-TTg)', async () => {
    const source = without([1, 2, 4, 5, 7, income]);
    expect(fieldsOfGaps(source, 'P26')).toEqual([]);
    await expect(`${linesOf(source, 'P26').join('\n')}\n`).toMatchFileSnapshot(
      'golden/P26-withdrawal.txt',
    );
  });

  test('has no ground while nothing, or not enough, is lost', () => {
    expect(fieldsOfGaps(complete, 'P26')).toEqual(
      expect.arrayContaining(['withdrawn.act', 'lost.criteria', 'lost.ground']),
    );
    expect(fieldsOfGaps(without([1, 2, income]), 'P26')).toEqual(['lost.ground']);
  });

  test('follows the two shares, told anew by whole numbers', () =>
    fc.assert(
      fc.property(fc.subarray(criteria.map(({ number }) => number)), (lost) => {
        const source = without(lost);
        const { essential = [] } = source.procedure.withdrawal ?? {};
        const hasEssential = criteria.some(
          ({ number, name }) => lost.includes(number) && essential.includes(name),
        );
        const isHalf = lost.length * 2 >= criteria.length;
        const isThird = lost.length * 10 >= criteria.length * 3;
        expect(groundOf(source) !== null).toBe(isHalf || (isThird && hasEssential));
        if (isHalf) expect(groundOf(source)).toContain('từ 50%');
      }),
    ));
});
