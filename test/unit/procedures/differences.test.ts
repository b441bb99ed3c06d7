import { expect, test } from 'vitest';
import { procedureDifferences } from '#shared/procedures/own/differences.ts';
import { emptyProcedure, filledProcedure } from '../../fixtures/own-procedure.ts';

test('a filled procedure differs from the empty one by its steps, its rule and what was changed', () => {
  const found = procedureDifferences(emptyProcedure(), filledProcedure());
  const told = found.map(({ part, line, field, before, after }) => ({
    part,
    line,
    field,
    before,
    after,
  }));
  expect(told).toContainEqual({
    part: 'papers',
    line: 'P05',
    field: 'copies',
    before: '4',
    after: '6',
  });
  expect(told).toContainEqual(
    expect.objectContaining({ part: 'rules', line: 'R01', field: '', before: null }),
  );
  expect(found.filter(({ part }) => part === 'steps')).toHaveLength(filledProcedure().steps.length);
  expect(found.map(({ part }) => part)).not.toContain('meeting');
});

test('a procedure differs from itself in nothing, and moved lines are told as moved', () => {
  const draft = filledProcedure();
  expect(procedureDifferences(draft, draft)).toEqual([]);
  const papers = draft.papers.toReversed();
  expect(procedureDifferences(draft, { ...draft, papers })).toMatchObject([
    { part: 'papers', field: 'order' },
  ]);
});
