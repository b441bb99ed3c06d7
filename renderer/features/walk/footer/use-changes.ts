import { useQuery as useTanstackQuery } from '@tanstack/react-query';
import { useCore } from '../../../app/core-context.ts';
import type { ViewProps } from '../walk-types.ts';
import { mergedHistory, recordsOf, type HistoryItem } from './changes.ts';

const mostOfEach = 20;

/** Who changed the answer of this indicator when, over all records it is kept in. */
export const useChanges = ({ view }: ViewProps): readonly HistoryItem[] | undefined => {
  const { client } = useCore();
  const records = recordsOf(view);
  const { data } = useTanstackQuery({
    queryKey: ['history.list', records],
    queryFn: async () => {
      const answers = await Promise.all(
        records.map((record) =>
          client.call('history.list', { about: { kind: 'record', ...record }, limit: mostOfEach }),
        ),
      );
      return mergedHistory(answers.map((answer) => (answer.ok ? answer.value.items : [])));
    },
  });
  return data;
};
