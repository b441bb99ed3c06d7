import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communeGround, withdrawalGround } from '#shared/dossier/facts/withdrawal-facts.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { day } from '#shared/kernel/day.ts';
import { fieldsOfGaps, linesOf } from '../../fixtures/built-paper.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { shippedProcedure } from '../../fixtures/paper-texts.ts';

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

describe('a decision of withdrawal of a district', () => {
  const commune = (name: string, isWithdrawn: boolean): DossierSource['members'][number] => ({
    unit: { ...complete.unit, id: name, name },
    recognitions: complete.recognitions.map((one) => ({
      ...one,
      id: name,
      unitId: name,
      withdrawnOn: isWithdrawn ? day('2024-10-01') : null,
    })),
  });

  /** A district of ten communes, so many of which lost their recognition. */
  const district = (withdrawn: number): DossierSource => ({
    ...complete,
    procedure: shippedProcedure('district-2021-2025'),
    set: {
      ...complete.set,
      id: 'district-standard-2021-2025',
      level: 'district',
      grade: 'standard',
    },
    overlay: null,
    unit: { ...complete.unit, id: 'd', level: 'district', kind: 'huyện', name: 'Thượng Ngàn' },
    district: null,
    recognitions: own.map((one) => ({
      ...one,
      setId: 'district-standard-2021-2025',
      act: 'Quyết định số 1390/QĐ-TTg ngày 20/12/2023 của Thủ tướng Chính phủ',
    })),
    members: Array.from({ length: 10 }, (_, at) => commune(`Bản ${at + 1}`, at < withdrawn)),
  });

  test('names the communes and their share where they are the case', async () => {
    expect(fieldsOfGaps(district(3), 'P26')).toEqual([]);
    await expect(`${linesOf(district(3), 'P26').join('\n')}\n`).toMatchFileSnapshot(
      'golden/P26-withdrawal-district.txt',
    );
  });

  test('follows three in ten of its communes, told anew by whole numbers', () => {
    for (let withdrawn = 0; withdrawn <= 10; withdrawn += 1)
      expect(communeGround(district(withdrawn)) !== null).toBe(withdrawn >= 3);
  });
});
