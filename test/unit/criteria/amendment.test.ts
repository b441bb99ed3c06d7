import { expect, it } from 'vitest';
import { indicatorChanges } from '#shared/criteria/indicator-changes.ts';
import { findIndicator } from '#shared/criteria/criteria-set.ts';
import { loadSet } from './load-set.ts';

/** What Quyết định 211/QĐ-TTg changed is known from what the amended files say stood before. */
it.each(['commune-advanced-2021-2025', 'commune-standard-2021-2025'])(
  '%s: before 01/3/2024 exactly what the amended text calls amended was otherwise',
  (id) => {
    const [before, after] = [loadSet(`${id}@0`), loadSet(id)];
    expect(before).toMatchObject({ id, version: 0, replacedOn: '2024-03-01' });
    const amended = after.criteria.flatMap(({ indicators }) =>
      indicators.flatMap(({ code, amended: words }) => (words === undefined ? [] : [code])),
    );
    expect(indicatorChanges(before, after).map(({ code }) => code)).toEqual(amended);
    const numbers = before.legalBasis.map(({ number }) => number);
    expect(numbers).toContain('318/QĐ-TTg');
    expect(numbers).not.toContain('211/QĐ-TTg');
    for (const { date } of before.legalBasis) expect(date && date < '2024-03-01').toBe(true);
  },
);

it('a level of before that nobody read is never judged with', () => {
  const before = loadSet('commune-advanced-2021-2025@0');
  for (const code of ['14.3', '14.4', '17.10'])
    expect(findIndicator(before, code)).toMatchObject({ placeholder: true, unsure: true });
  expect(findIndicator(before, '3.4')?.requirement).toMatchObject({ byVariant: { '*': '100' } });
});
