import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SkeletonLines } from '../ui/SkeletonLines.tsx';
import { toAppError } from './errors/call-failure.ts';
import { ErrorScreen } from './errors/ErrorScreen.tsx';

type Props<T> = {
  readonly query: UseQueryResult<T>;
  readonly children: (value: T) => ReactNode;
  /** Stands where the answer will; lines unless the page knows its own shape. */
  readonly skeleton?: ReactNode;
};

/** Shows the answer of a query, its skeleton while it comes, or what went wrong with a way to try again. */
export const Loaded = <T,>({ query, children, skeleton = <SkeletonLines /> }: Props<T>) => {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return <ErrorScreen error={toAppError(query.error)} onRetry={() => void query.refetch()} />;
  return skeleton;
};
