import { crosswalkSchema, type Crosswalk } from '#shared/criteria/crosswalk/crosswalk.ts';
import type { QueryContext } from '../handlers.ts';
import type { Resources } from '../resources.ts';
import { selectCrosswalks } from './crosswalks.queries.ts';

type Sources = Pick<QueryContext, 'db' | 'resources'>;
export type Pair = Pick<Crosswalk, 'fromSetId' | 'toSetId'>;
export type Origin = 'own' | 'shipped' | 'none';
export type LibraryCrosswalk = Omit<Crosswalk, 'format'> & { readonly origin: Origin };

/** Every mapping there is; an own one stands in the place of the one the program ships. */
export const listCrosswalks = ({ db, resources }: Sources): LibraryCrosswalk[] => {
  const own = selectCrosswalks(db);
  const shipped = readShippedCrosswalks(resources).filter((one) => !own.some(isFor(one)));
  return [
    ...own.map((one) => ({ ...one, origin: 'own' as const })),
    ...shipped.map((one) => ({ ...one, origin: 'shipped' as const })),
  ];
};

/** The mapping of a pair; an empty one where nobody has made any. */
export const crosswalkFor = (sources: Sources, pair: Pair): LibraryCrosswalk =>
  listCrosswalks(sources).find(isFor(pair)) ?? { ...pair, origin: 'none', note: '', lines: [] };

export const shippedCrosswalk = (resources: Resources, pair: Pair): Crosswalk | undefined =>
  readShippedCrosswalks(resources).find(isFor(pair));

const isFor =
  (pair: Pair) =>
  ({ fromSetId, toSetId }: Pair): boolean =>
    fromSetId === pair.fromSetId && toSetId === pair.toSetId;

const readShippedCrosswalks = (resources: Resources): Crosswalk[] =>
  resources
    .list('crosswalks')
    .filter((name) => name.endsWith('.json'))
    .map((name) => resources.readJson(crosswalkSchema, `crosswalks/${name}`));
