import { describe, expect, test } from 'vitest';
import { criteriaSetSchema, indicatorsOf } from '#shared/criteria/criteria-set.ts';
import { readShippedJson } from '../../../fixtures/paper-texts.ts';
import { shippedProofs } from '../../../fixtures/checklist-facts.ts';

const ids = ['commune-standard-2021-2025', 'commune-advanced-2021-2025'];

describe.each(ids)('the required proofs of %s', (setId) => {
  const list = shippedProofs(setId);
  const setOf = (version: string) =>
    criteriaSetSchema.parse(readShippedJson(`criteria/${setId}${version}.json`));

  test('are there for every indicator of all 19 criteria, of today and of before the amendment', () => {
    for (const version of ['', '@0']) {
      const set = setOf(version);
      expect(set.criteria).toHaveLength(19);
      const asked = new Set(
        list.proofs
          .filter(({ importance }) => importance === 'required')
          .map(({ target }) => target),
      );
      expect(indicatorsOf(set).filter(({ code }) => !asked.has(code))).toEqual([]);
    }
  });

  test('name only indicators and preconditions that the set has', () => {
    const set = setOf('');
    const known = new Set([
      ...indicatorsOf(set).map(({ code }) => code),
      ...set.preconditions.map((_, position) => `condition:${position}`),
      'direction',
    ]);
    expect(list.proofs.filter(({ target }) => !known.has(target))).toEqual([]);
  });

  test('say how they are known', () => {
    expect(list.confidence).toBe('recalled');
    expect(list.source).toContain('danh mục do tỉnh ban hành thay cho danh mục này');
  });
});
