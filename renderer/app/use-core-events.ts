import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createAskAgain } from './ask-again.ts';
import { useCore } from './core-context.ts';

/** What the core commits, here or in another window, makes the queries of its areas ask again. */
export const useCoreEvents = (): void => {
  const { bridge } = useCore();
  const queries = useQueryClient();
  useEffect(() => {
    const askAgain = createAskAgain(queries);
    return bridge.onEvent((event) => {
      if (event.type === 'changed') askAgain(event.areas);
    });
  }, [bridge, queries]);
};
