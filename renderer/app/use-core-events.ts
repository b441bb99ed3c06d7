import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useCore } from './core-context.ts';

/** What the core commits, here or in another window, makes the queries of its areas ask again. */
export const useCoreEvents = (): void => {
  const { bridge } = useCore();
  const queries = useQueryClient();
  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.type !== 'changed') return;
        void queries.invalidateQueries(
          { predicate: isOfAreas(event.areas) },
          { cancelRefetch: false },
        );
      }),
    [bridge, queries],
  );
};

const isOfAreas =
  (areas: readonly string[]) =>
  ({ queryKey: [name] }: Query): boolean =>
    typeof name === 'string' && isToldOf(name.split('.')[0] ?? '', areas);

const isToldOf = (area: string, areas: readonly string[]): boolean =>
  areas.includes(area) || ofEverything.includes(area);

/** What looks at the whole workspace is out of date after every change. */
const ofEverything: readonly string[] = ['check', 'checklist'];
