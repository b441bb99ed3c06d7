import { suggestLines } from '#shared/criteria/crosswalk/suggest-lines.ts';
import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { existingSet, findSet } from '../criteria/set-library.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { crosswalkFor, listCrosswalks, shippedCrosswalk } from './crosswalk-library.ts';

type View = Output<'crosswalks.get'>;

export const crosswalkView = (context: QueryContext, pair: Input<'crosswalks.get'>): View => {
  const from = existingSet(context, pair.fromSetId).set;
  const to = existingSet(context, pair.toSetId).set;
  const { origin, note, lines } = crosswalkFor(context, pair);
  return {
    from: sideOf(from),
    to: sideOf(to),
    origin,
    hasShipped: shippedCrosswalk(context.resources, pair) !== undefined,
    note,
    lines,
    suggestions: suggestLines(lines, { from, to }),
  };
};

const sideOf = ({ id, version, title, criteria, counts }: CriteriaSet): View['from'] => ({
  id,
  version,
  title,
  criteria: criteria.map(({ number, name, indicators }) => ({
    number,
    name,
    indicators: indicators.map((one) => ({ code: one.code, name: one.name })),
  })),
  expectedIndicators: counts.expectedIndicators ?? null,
});

export const crosswalkTargets = (
  context: QueryContext,
  { fromSetId }: Input<'crosswalks.targets'>,
): Output<'crosswalks.targets'> =>
  listCrosswalks(context)
    .filter((one) => one.fromSetId === fromSetId)
    .flatMap(({ toSetId, origin }) => {
      // A set that was taken back leaves its mapping behind.
      const found = findSet(context, toSetId);
      return found ? [{ toSetId, title: found.set.title, origin }] : [];
    });
