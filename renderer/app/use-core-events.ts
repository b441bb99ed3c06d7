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
    typeof name === 'string' && areas.includes(name.split('.')[0] ?? '');
