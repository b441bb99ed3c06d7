import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * Asks the queries of changed areas again. An answer under way may have been read before the change: it is let
 * arrive, for the screen, and asked once more, however many changes came meanwhile.
 */
export const createAskAgain = (queries: QueryClient): ((areas: readonly string[]) => void) => {
  const waiting = new Set<Query>();
  const ask = async (query: Query): Promise<void> => {
    if (waiting.has(query)) return;
    if (query.state.fetchStatus !== 'idle') {
      waiting.add(query);
      await query.promise?.catch(() => {});
      waiting.delete(query);
    }
    await queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
  };
  return (areas) => {
    for (const query of queries.getQueryCache().findAll({ predicate: isOfAreas(areas) }))
      void ask(query);
  };
};

const isOfAreas =
  (areas: readonly string[]) =>
  ({ queryKey: [name] }: Query): boolean =>
    typeof name === 'string' && isToldOf(name.split('.')[0] ?? '', areas);

const isToldOf = (area: string, areas: readonly string[]): boolean =>
  areas.includes(area) || ofEverything.includes(area);

/** What looks at the whole workspace is out of date after every change. */
const ofEverything: readonly string[] = ['check', 'checklist'];
