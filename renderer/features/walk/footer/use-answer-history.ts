import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import type { ViewProps } from '../walk-types.ts';
import { useSlotWord } from '../answer/use-slot-label.ts';

type Fields = OutputOf<'history.listFields'>;
type Line = Fields[number]['lines'][number];

export const answerOf = ({ dossierId, code }: ViewProps['view']) =>
  ({ kind: 'answer', dossierId, code }) as const;

/** The last value that anybody gave to the answer, or to the fields named; undefined while it isn't known. */
export const useLastLine = (
  { view }: ViewProps,
  isWanted: (field: string) => boolean = () => true,
): Line | null | undefined => {
  const { data } = useQuery('history.listFields', { about: answerOf(view) });
  if (!data) return undefined;
  const newest = data.filter(({ field }) => isWanted(field)).flatMap(({ lines }) => lines[0] ?? []);
  return newest.toSorted((a, b) => (a.hlc < b.hlc ? 1 : -1))[0] ?? null;
};

/** The words of the indicator for its numbers, those of its parts with the part's name in front. */
export const useLabelOf = ({ view }: ViewProps) => {
  const slotWord = useSlotWord();
  return ({ field, part }: Pick<Fields[number], 'field' | 'part'>): string | undefined => {
    const owner = view.parts.find(({ id }) => id === part);
    const slots = part === null ? view.slots : (owner?.slots ?? []);
    const slot = slots.find((one) => one.slot === field);
    const own = slot && slotWord(slot);
    if (part === null) return own;
    return [owner?.name ?? part, own].filter((word) => word !== undefined).join(' · ');
  };
};
