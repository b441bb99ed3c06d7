import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareSets } from '#shared/criteria/compare-sets.ts';
import { indicatorChanges } from '#shared/criteria/indicator-changes.ts';
import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { loadSet, setFileNames } from '../../unit/criteria/load-set.ts';

const sets = setFileNames().map((name) => loadSet(name.replace(/\.json$/, '')));
const changes: readonly ((set: CriteriaSet) => CriteriaSet)[] = [
  (set) => set,
  (set) => structuredClone(set),
  (set) => ({ ...set, version: set.version + 1 }),
  (set) => ({ ...set, criteria: set.criteria.toReversed() }),
  (set) => ({ ...set, criteria: set.criteria.slice(1) }),
  (set) => ({ ...set, unsure: set.unsure !== true }),
  (set) => changeIndicators(set, (all) => all.toReversed()),
  (set) => changeIndicators(set, (all) => all.slice(1)),
  (set) => changeIndicators(set, (all) => all.map((one) => ({ ...one, note: `${one.name}.` }))),
  (set) =>
    changeIndicators(set, (all) =>
      all.map((one) => ({ ...one, requirement: { kind: 'achieved' } })),
    ),
];

type Indicators = CriteriaSet['criteria'][number]['indicators'];
const changeIndicators = (set: CriteriaSet, change: (all: Indicators) => Indicators) => ({
  ...set,
  criteria: set.criteria.map((one) => ({ ...one, indicators: change(one.indicators) })),
});

it('finds nothing exactly when two sets are equal', () => {
  const changed = fc
    .tuple(fc.constantFrom(...sets), fc.array(fc.constantFrom(...changes), { maxLength: 3 }))
    .map(([set, steps]) => steps.reduce((now, step) => step(now), set));
  fc.assert(
    fc.property(changed, changed, fc.constantFrom(...sets), (a, b, c) => {
      for (const other of [a, b, c, structuredClone(a)])
        expect(compareSets(a, other).length === 0).toBe(canonicalJson(a) === canonicalJson(other));
    }),
    { numRuns: 200 },
  );
});

it('says what changed both ways round', () => {
  const set = loadSet('commune-advanced-2021-2025');
  const fewer = { ...set, criteria: set.criteria.slice(0, -1) };
  const lost = set.criteria.at(-1)?.indicators.map(({ code }) => code);
  const codes = (change: string, found: ReturnType<typeof compareSets>) =>
    found
      .filter((one) => one.place === 'indicator' && one.change === change)
      .map(({ code }) => code);
  expect(codes('removed', compareSets(set, fewer))).toEqual(lost);
  expect(codes('added', compareSets(fewer, set))).toEqual(lost);
});

it('has words for exactly the indicators that differ', () => {
  const one = fc.constantFrom(...sets);
  const other = fc
    .array(fc.constantFrom(...changes), { maxLength: 3 })
    .chain((steps) => one.map((set) => steps.reduce((now, step) => step(now), set)));
  fc.assert(
    fc.property(one, other, (a, b) => {
      const differing = compareSets(a, b).filter(({ place }) => place === 'indicator');
      const moved = indicatorChanges(a, b).filter(
        ({ fields }) => !fields.every(({ field }) => field === 'criterion'),
      );
      expect(new Set(moved.map(({ code }) => code))).toEqual(
        new Set(differing.map(({ code }) => code)),
      );
      for (const { fields, change } of indicatorChanges(a, b)) {
        if (change === 'changed') expect(fields.length).toBeGreaterThan(0);
        for (const { before, after, field } of fields)
          if (field !== 'other') expect(before).not.toBe(after);
      }
    }),
    { numRuns: 200 },
  );
});
