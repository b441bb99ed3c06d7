import { QueryClient } from '@tanstack/react-query';
import { CallFailure } from './errors/call-failure.ts';

/**
 * Answers stay good until the core says that their area changed. `always`: the core is on this machine, so
 * what the browser thinks of the network must not hold a call back.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (count, error) => count < 2 && isGone(error),
        throwOnError: false,
      },
      mutations: { networkMode: 'always' },
    },
  });

const isGone = (error: Error): boolean =>
  error instanceof CallFailure && error.error.code === 'call.hostGone';
