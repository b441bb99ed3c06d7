import { keepPreviousData, useQuery as useTanstackQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { InputOf, MethodName, OutputOf } from '../bridge/client.ts';
import { useCore } from './core-context.ts';
import { CallFailure } from './errors/call-failure.ts';

type Options = {
  /** False while an input is not known yet: nothing is asked. */
  readonly enabled?: boolean;
  /** Shows the answer to the input before while the next one is fetched: no flicker from page to page. */
  readonly keepPrevious?: boolean;
};

/** The first part of a key is the method, so that a change of an area finds its queries. */
export const queryKey = (name: MethodName, input: unknown): readonly unknown[] => [name, input];

/** Asks the core and stays up to date: a committed change of the method's area asks again. */
export const useQuery = <Name extends MethodName>(
  name: Name,
  input: InputOf<Name>,
  { enabled = true, keepPrevious = false }: Options = {},
): UseQueryResult<OutputOf<Name>> => {
  const { client } = useCore();
  return useTanstackQuery<OutputOf<Name>>({
    queryKey: queryKey(name, input),
    queryFn: async () => {
      const answer = await client.call(name, input);
      if (!answer.ok) throw new CallFailure(answer.error);
      return answer.value;
    },
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  });
};
